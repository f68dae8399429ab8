const en = {
  title: 'Passphrase',
  why: 'This Masar can be reached from other machines, so it asks who may come in.',
  passphrase: 'Passphrase',
  enter: 'Enter',
  wrong: 'That is not the passphrase. Try again, or ask whoever runs this server.',
  wait: 'Too many wrong passphrases. Wait a minute, then try again.',
};

const ar: typeof en = {
  title: 'عبارة المرور',
  why: 'يمكن الوصول إلى مسار على هذا الخادم من أجهزة أخرى، ولذلك تُطلب عبارة المرور عند الدخول.',
  passphrase: 'عبارة المرور',
  enter: 'دخول',
  wrong: 'عبارة المرور غير صحيحة. حاول من جديد، أو اسأل القائم على هذا الخادم.',
  wait: 'أُدخلت عبارات مرور خاطئة كثيرة. انتظر دقيقة ثم حاول من جديد.',
};

/** The page that asks for the passphrase. */
export const enterWords = { en, ar };

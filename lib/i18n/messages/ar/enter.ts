import type { enter as en } from '../en/enter';

/** The page that asks for the passphrase. */
export const enter: typeof en = {
  title: 'عبارة المرور',
  why: 'يمكن الوصول إلى مسار على هذا الخادم من أجهزة أخرى، ولذلك تُطلب عبارة المرور عند الدخول.',
  passphrase: 'عبارة المرور',
  enter: 'دخول',
  wrong: 'عبارة المرور غير صحيحة. حاول من جديد، أو اسأل القائم على هذا الخادم.',
};

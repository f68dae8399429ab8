type Told = Readonly<{ where: string; value: string; limit: string }>;

function said(title: string, detail: string) {
  return { title, detail };
}

const en = {
  body: 'the request',
  kinds: {
    'not-json': said('Not JSON', 'The request does not hold valid JSON in UTF-8. Send one JSON object.'),
    'not-json-type': said(
      'Not sent as JSON',
      'Send the request with the header "Content-Type: application/json".',
    ),
    'too-large': said('Too large', 'The request is larger than 1 MB. Send less at a time.'),
    invalid: said('Not accepted', 'Nothing was saved. Mend what is listed and send it again.'),
    conflict: said(
      'Somebody saved first',
      'Nothing of yours was saved. What came first is attached: compare the two and save again on top of it.',
    ),
    overtaken: said(
      'Changed again since',
      'Nothing was taken back: what that entry changed was changed again later. Take back the attached entries first, or edit it anew.',
    ),
    'unknown-dossier': said(
      'No such dossier',
      'There is no dossier at this address. The list of dossiers has those there are.',
    ),
    'slug-taken': said('Name taken', 'A dossier with this address exists. Give the new one another title.'),
    'cross-site': said(
      'Refused',
      'Changes are accepted from Masar’s own pages only. Open Masar itself and try again.',
    ),
    'wrong-host': said(
      'Refused',
      'This server answers on this machine’s own addresses only. Open it at 127.0.0.1.',
    ),
    'passphrase-required': said('Passphrase needed', 'Enter the passphrase first, then repeat what you did.'),
    'too-many-attempts': said(
      'Too many attempts',
      'Too many wrong passphrases. Wait a minute and try again.',
    ),
    'store-unavailable': said(
      'The database does not answer',
      'Nothing was saved. Try again; if it stays so, look at the server’s own messages.',
    ),
    internal: said(
      'A fault of Masar',
      'Nothing was saved. The server’s own messages say what happened; please report it.',
    ),
  },
  reasons: {
    required: ({ where }: Told) => `${where} is missing. Give it a value.`,
    'wrong-type': ({ where, value, limit }: Told) => `${where} is ${value}. It must be: ${limit}.`,
    'too-small': ({ where, value, limit }: Told) => `${where} is ${value}. It must be at least ${limit}.`,
    'too-big': ({ where, value, limit }: Told) => `${where} is ${value}. It must be at most ${limit}.`,
    'too-short': ({ where, limit }: Told) => `${where} is too short. Give at least ${limit} characters.`,
    'too-long': ({ where, limit }: Told) => `${where} is too long. Shorten it to ${limit} characters.`,
    'too-few': ({ where, limit }: Told) => `${where} has too few items. Give at least ${limit}.`,
    'too-many': ({ where, limit }: Told) => `${where} has too many items. Give at most ${limit}.`,
    'not-whole': ({ where, value }: Told) => `${where} is ${value}. It must be a whole number.`,
    'unknown-field': ({ where, limit }: Told) =>
      `${where} has a field that does not belong there: ${limit}. Leave it out.`,
    'not-a-choice': ({ where, value, limit }: Told) => `${where} is ${value}. Choose one of: ${limit}.`,
    format: ({ where, value }: Told) => `${where} is ${value}, which is not in the form that is needed.`,
    blank: ({ where }: Told) => `${where} is empty. Write something.`,
    'control-characters': ({ where }: Told) =>
      `${where} holds invisible control characters. Type the text anew or paste it without formatting.`,
    'broken-unicode': ({ where }: Told) => `${where} holds a broken character. Type the text anew.`,
    'no-language': ({ where }: Told) => `${where} has no text. Write it in English, in Arabic or in both.`,
    id: ({ where, value }: Told) =>
      `${where} is ${value}. An identifier has 1 to 40 letters a–z, digits and hyphens.`,
    slug: ({ where, value }: Told) =>
      `${where} is ${value}. An address has small letters a–z, digits and hyphens.`,
    'iso-date': ({ where, value }: Told) =>
      `${where} is ${value}. Give a real day as year-month-day: 2016-11-15.`,
    'window-without-bounds': ({ where }: Told) =>
      `${where} has neither a first nor a last day. Give at least one.`,
    'window-order': ({ where }: Told) => `${where} has days out of order. Put the earlier day first.`,
    'best-outside-window': ({ where }: Told) =>
      `${where} has a best estimate outside its first and last day.`,
    grade: ({ where, value }: Told) => `${where} is ${value}. A grade is a letter A–F and a digit 1–6: B2.`,
    'weights-sum': ({ where }: Told) => `${where} must be whole points that sum to exactly 100.`,
    'prior-sum': ({ where }: Told) => `${where} must sum to exactly 100.`,
    'unknown-id': ({ where, value }: Told) => `${where} points to ${value}, which the dossier does not have.`,
    'duplicate-id': ({ where, value }: Told) =>
      `${where} is ${value}, which another one already uses. Choose another.`,
    'missing-scenario': ({ where }: Told) =>
      `${where} is missing. Every scenario of the dossier needs a number.`,
    'reason-required': ({ where }: Told) =>
      `${where} is missing. A change of 10 points or more, or across a word of likelihood, needs a reason.`,
    'act-needs-reason': ({ where }: Told) =>
      `${where} is missing. A removal, a split or a merger needs a reason.`,
    'creation-stays': ({ where, value }: Told) =>
      `${where} is ${value}, by which the dossier was created. That cannot be taken back.`,
    'unknown-base': ({ where, value, limit }: Told) =>
      `${where} is ${value}, but the latest is ${limit}. Reload the dossier.`,
    'scenario-count': ({ where }: Told) => `${where} must hold 2 to 12 scenarios.`,
    'several-reserved': ({ where }: Told) => `${where} has more than one scenario for the rest. Keep one.`,
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  nothing: 'nothing',
};

const ar: typeof en = {
  body: 'الطلب',
  kinds: {
    'not-json': said('ليس بصيغة JSON', 'لا يحتوي الطلب على JSON سليم بترميز UTF-8. أرسل كائن JSON واحدًا.'),
    'not-json-type': said('لم يُرسل بصيغة JSON', 'أرسل الطلب مع الترويسة «Content-Type: application/json».'),
    'too-large': said('كبير جدًا', 'حجم الطلب أكبر من 1 ميغابايت. أرسل قدرًا أقل في كل مرة.'),
    invalid: said('غير مقبول', 'لم يُحفظ شيء. صحّح المذكور أدناه ثم أعد الإرسال.'),
    conflict: said('سبقك حفظ آخر', 'لم يُحفظ تعديلك. أُرفق ما سبقه: قارن بينهما ثم احفظ من جديد بناءً عليه.'),
    overtaken: said(
      'تغيّر بعد ذلك',
      'لم يُتراجع عن شيء: ما غيّره ذلك القيد غُيِّر مرة أخرى بعده. تراجع أولًا عن القيود المرفقة، أو عدّله من جديد.',
    ),
    'unknown-dossier': said(
      'الملف غير موجود',
      'لا يوجد ملف على هذا العنوان. تجد الملفات الموجودة في قائمة الملفات.',
    ),
    'slug-taken': said('الاسم مستخدَم', 'يوجد ملف بهذا العنوان. اختر للملف الجديد اسمًا آخر.'),
    'cross-site': said('مرفوض', 'لا تُقبل التعديلات إلا من صفحات مسار نفسها. افتح مسار ثم حاول من جديد.'),
    'wrong-host': said('مرفوض', 'لا يستجيب هذا الخادم إلا على عناوين هذا الجهاز. افتحه على 127.0.0.1.'),
    'passphrase-required': said('عبارة المرور مطلوبة', 'أدخل عبارة المرور أولًا ثم كرّر ما فعلت.'),
    'too-many-attempts': said('محاولات كثيرة', 'أُدخلت عبارات مرور خاطئة كثيرة. انتظر دقيقة ثم حاول من جديد.'),
    'store-unavailable': said(
      'قاعدة البيانات لا تستجيب',
      'لم يُحفظ شيء. حاول من جديد، وإن بقي الأمر كذلك فراجع رسائل الخادم.',
    ),
    internal: said('خلل في مسار', 'لم يُحفظ شيء. تبيّن رسائل الخادم ما حدث، ونرجو الإبلاغ عنه.'),
  },
  reasons: {
    required: ({ where }) => `القيمة ${where} ناقصة. أضفها.`,
    'wrong-type': ({ where, value, limit }) => `القيمة ${where} هي ${value}، والمطلوب: ${limit}.`,
    'too-small': ({ where, value, limit }) => `القيمة ${where} هي ${value}، ويجب ألا تقل عن ${limit}.`,
    'too-big': ({ where, value, limit }) => `القيمة ${where} هي ${value}، ويجب ألا تزيد على ${limit}.`,
    'too-short': ({ where, limit }) => `النص ${where} أقصر مما يجب. الحد الأدنى لعدد الأحرف: ${limit}.`,
    'too-long': ({ where, limit }) => `النص ${where} أطول مما يجب. الحد الأقصى لعدد الأحرف: ${limit}.`,
    'too-few': ({ where, limit }) => `القائمة ${where} أقصر مما يجب. الحد الأدنى لعدد العناصر: ${limit}.`,
    'too-many': ({ where, limit }) => `القائمة ${where} أطول مما يجب. الحد الأقصى لعدد العناصر: ${limit}.`,
    'not-whole': ({ where, value }) => `القيمة ${where} هي ${value}، ويجب أن تكون عددًا صحيحًا.`,
    'unknown-field': ({ where, limit }) => `في ${where} حقل لا مكان له: ${limit}. احذفه.`,
    'not-a-choice': ({ where, value, limit }) => `القيمة ${where} هي ${value}. اختر واحدة من: ${limit}.`,
    format: ({ where, value }) => `القيمة ${where} هي ${value}، وليست بالصيغة المطلوبة.`,
    blank: ({ where }) => `النص ${where} فارغ. اكتب شيئًا.`,
    'control-characters': ({ where }) =>
      `في النص ${where} رموز تحكّم غير مرئية. أعد كتابته أو ألصقه بلا تنسيق.`,
    'broken-unicode': ({ where }) => `في النص ${where} حرف معطوب. أعد كتابته.`,
    'no-language': ({ where }) => `لا نص في ${where}. اكتبه بالإنجليزية أو بالعربية أو بهما معًا.`,
    id: ({ where, value }) =>
      `القيمة ${where} هي ${value}. يتألف المعرّف من 1 إلى 40 من الأحرف اللاتينية والأرقام والشرطات.`,
    slug: ({ where, value }) =>
      `القيمة ${where} هي ${value}. يتألف العنوان من أحرف لاتينية صغيرة وأرقام وشرطات.`,
    'iso-date': ({ where, value }) =>
      `القيمة ${where} هي ${value}. أدخل يومًا حقيقيًا بصيغة السنة-الشهر-اليوم: \u20682016-11-15\u2069.`,
    'window-without-bounds': ({ where }) => `ليس في ${where} يوم أول ولا يوم أخير. أدخل أحدهما على الأقل.`,
    'window-order': ({ where }) => `أيام ${where} ليست مرتبة. ضع اليوم الأسبق أولًا.`,
    'best-outside-window': ({ where }) => `أفضل تقدير في ${where} يقع خارج اليومين الأول والأخير.`,
    grade: ({ where, value }) =>
      `القيمة ${where} هي ${value}. تتألف الدرجة من حرف ضمن \u2066A–F\u2069 ورقم من 1 إلى 6، مثل B2.`,
    'weights-sum': ({ where }) => `يجب أن تكون ${where} أعدادًا صحيحة مجموعها 100 تمامًا.`,
    'prior-sum': ({ where }) => `يجب أن يكون مجموع ${where} مساويًا 100 تمامًا.`,
    'unknown-id': ({ where, value }) => `تشير ${where} إلى ${value}، وهو غير موجود في الملف.`,
    'duplicate-id': ({ where, value }) => `القيمة ${where} هي ${value}، وهي مستخدَمة. اختر غيرها.`,
    'missing-scenario': ({ where }) => `القيمة ${where} ناقصة. يلزم رقم لكل سيناريو في الملف.`,
    'reason-required': ({ where }) =>
      `القيمة ${where} ناقصة. كل تغيير بعشر نقاط أو أكثر، أو ينقل الوزن من لفظ احتمال إلى آخر، يحتاج إلى ذكر السبب.`,
    'act-needs-reason': ({ where }) =>
      `القيمة ${where} ناقصة. يحتاج الحذف أو التقسيم أو الدمج إلى ذكر السبب.`,
    'creation-stays': ({ where, value }) =>
      `القيمة ${where} هي ${value}، وهو القيد الذي أُنشئ به الملف، ولا يمكن التراجع عنه.`,
    'unknown-base': ({ where, value, limit }) =>
      `القيمة ${where} هي ${value}، والأخيرة هي ${limit}. أعد تحميل الملف.`,
    'scenario-count': ({ where }) => `يجب أن يكون عدد السيناريوهات في ${where} بين 2 و12.`,
    'several-reserved': ({ where }) => `في ${where} أكثر من سيناريو واحد لما تبقّى. أبقِ واحدًا.`,
  },
  types: {
    string: 'نص',
    number: 'عدد',
    int: 'عدد صحيح',
    boolean: 'true أو false',
    array: 'قائمة',
    object: 'كائن',
    record: 'كائن',
  },
  nothing: 'لا شيء',
};

/** What the server says when it refuses: what, where, and how to mend it. */
export const problems = { en, ar };

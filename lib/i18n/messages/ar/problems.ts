import { isolated } from '../../isolated';
import type { problems as en } from '../en/problems';

function said(title: string, detail: string) {
  return { title, detail };
}

/** What the server says when it refuses: what, where, and how to mend it. */
export const problems: typeof en = {
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
    'request-reused': said(
      'معرّف الطلب مستخدَم من قبل',
      'لم يُحفظ شيء: يحمل هذا الطلب معرّف طلب سابق طلب شيئًا آخر. أرسله من جديد بمعرّف خاص به.',
    ),
    'cross-site': said('مرفوض', 'لا تُقبل التعديلات إلا من صفحات مسار نفسها. افتح مسار ثم حاول من جديد.'),
    'wrong-host': said('مرفوض', 'لا يستجيب هذا الخادم إلا على عناوين هذا الجهاز. افتحه على 127.0.0.1.'),
    'bad-address': said('ليس عنوانًا', 'عنوان الطلب ليس مسارًا على هذا الخادم. أرسل المسار وحده.'),
    'passphrase-required': said('عبارة المرور مطلوبة', 'أدخل عبارة المرور أولًا ثم كرّر ما فعلت.'),
    'name-required': said(
      'الاسم مطلوب',
      'كل ما يُكتب يُوقَّع باسم كاتبه، ولا يعرف الخادم اسمك بعد. أرسل اسمك أولًا ثم كرّر ما فعلت.',
    ),
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
      `القيمة ${where} هي ${value}. أدخل يومًا حقيقيًا بصيغة السنة-الشهر-اليوم: ${isolated('2016-11-15', 'auto')}.`,
    'window-without-bounds': ({ where }) => `ليس في ${where} يوم أول ولا يوم أخير. أدخل أحدهما على الأقل.`,
    'window-order': ({ where }) => `أيام ${where} ليست مرتبة. ضع اليوم الأسبق أولًا.`,
    'best-outside-window': ({ where }) => `أفضل تقدير في ${where} يقع خارج اليومين الأول والأخير.`,
    grade: ({ where, value }) =>
      `القيمة ${where} هي ${value}. تتألف الدرجة من حرف ضمن ${isolated('A–F')} ورقم من 1 إلى 6، مثل B2.`,
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

import { counted } from '../../arabic-counted';
import { isolated } from '../../isolated';
import { list, percent } from '../../numbers';
import type { wording as en } from '../en/wording';

/** The scale of likelihood words, its rules, and what the linter says of a text. */
export const wording: typeof en = {
  title: 'ألفاظ الاحتمال ومقياسها',
  intro:
    'بأي الألفاظ يُعبَّر عن أرقام هذا الملف، ووفق أي قواعد، وأي نصوصه عرضة لسوء الفهم. لا شيء هنا يمنع أحدًا من الحفظ.',
  back: 'عودة إلى لوحة العمل',
  yardsticks: { icd203: 'معيار ICD 203', phia: 'المقياس البريطاني' },
  legend: (yardstick) => `ألفاظ ${yardstick}`,
  legendOf: 'ما تشمله الألفاظ',
  word: 'اللفظ',
  range: 'النقاط',
  inForce: (name) => `يُعبَّر عن أرقام هذا الملف بألفاظ ${name}.`,
  here: 'معروض هنا',
  gapRow: 'بين لفظين',
  rules: {
    icd203: 'النطاقات متلاصقة: الرقم الواقع على حد مشترك يأخذ لفظ النطاق الأعلى.',
    phia: 'في المقياس فجوات: الرقم الواقع في إحداها يُقال إنه بين لفظيها، ويُحسب من أقربهما، ومن منتصفها فصاعدًا من الأعلى.',
    clamp: `ما دام السؤال مفتوحًا لا يُعرض شيء على أنه 0 أو 100: يُكتب الطرفان ${isolated('<1%')} و${isolated('>99%')}.`,
    words: 'لا تؤثر الألفاظ في الأرقام أبدًا.',
    house: 'قواعد الحدود والفجوات من وضع هذا المشروع.',
  },
  source: {
    icd203: 'معيار ICD 203 للتحليل (الولايات المتحدة، 2015)، الصف الأول من ألفاظه.',
    phia: `مقياس الاحتمال البريطاني لهيئة رئاسة مهنة التقييم الاستخباري. والطرف الأعلى للاحتمال الواقعي دون ${isolated('50%')}.`,
  },
  onEdge: (points, lower, upper) =>
    `${isolated(percent('ar', points))} عند الحد بين «${lower}» و«${upper}»: يأخذ اللفظ الأعلى.`,
  inGap: (points, from, to, nearer) =>
    `${isolated(percent('ar', points))} في فجوة من المقياس (بين ${isolated(percent('ar', from))} و${isolated(percent('ar', to))}): أقرب الألفاظ إليه «${nearer}».`,
  faults: {
    'likelihood-with-confidence': ([likelihood = '', confidence = '']) =>
      `«${likelihood}» عن الاحتمال و«${confidence}» عن الثقة في جملة واحدة: اجعل لكل منهما جملة.`,
    'bare-possibility': ([word = '']) => `«${word}» لا تبيّن مقدار الاحتمال: أضف رقمًا مع لفظه أو احذفها.`,
    'number-without-word': (numbers) =>
      `إن كان المقصود بـ${isolated(list('ar', numbers))} احتمالًا فاكتب لفظه إلى جانبه؛ أما العدد أو الحصة فلا يحتاجان إليه.`,
    'other-yardstick': ([word = ''], yardstick) => `«${word}» ليست من ألفاظ ${yardstick} المعتمدة هنا.`,
    'word-off-number': ([word = '', number = ''], _, covers) =>
      `«${word}» تشمل ${isolated(covers)}؛ وإلى جانبها ${isolated(number)}.`,
    'rows-mixed': ([word = '', first = '']) =>
      `«${word}» و«${first}» من صفين مختلفين من الألفاظ: يُلتزم أحدهما.`,
    'band-crossed': ([name = ''], _, __, was, is) =>
      `يتغير لفظ الاحتمال لسيناريو ${name} من «${was}» إلى «${is}»، ولا يتناول السبب ذلك.`,
  },
  notesLabel: 'ملاحظات على الصياغة',
  signs: (count) =>
    `${counted(count, 'ملاحظة واحدة', 'ملاحظتان', 'ملاحظات', 'ملاحظة', 'ملاحظة', 'لا ملاحظات')} على الصياغة`,
  check: 'صياغة هذا الملف',
  checkIntro:
    'نص الملف ومعنى المئة والتقييمات والمآخذ وعمليات التحقق وكل سبب محفوظ، كما يقرؤها من لا يعرف الملف. أما ما بين علامتي التنصيص فكلام المصدر ولا يُنظر فيه.',
  noFaults: 'لا مأخذ على الصياغة.',
  refusedToday: 'محفوظ من قبل ويُرفض اليوم',
  refusedTodayIntro: 'حُفظ هذا حين كان مقبولًا، وهو معروض كما هو. ويُطلب تصحيحه ممن يحفظ موضعه من جديد.',
  link: (count) =>
    count === 0
      ? 'ألفاظ الاحتمال ومقياسها'
      : `ألفاظ الاحتمال ومقياسها (${isolated(String(count))} للنظر فيها)`,
  parts: {
    claim: 'نص الخلاصة',
    meaning: 'معنى المئة',
    baseline: 'قراءة ألفاظ التقرير',
    bearing: 'الصلة بالسؤال',
    doubt: 'المأخذ',
    novelty: 'سبب احتسابها جزئيًا',
    cell: 'سبب التقييم',
    check: 'التحقق من المصدر',
    overturn: 'ما ينقض التقدير',
    indicator: 'مؤشر متابعة',
    assumption: 'افتراض',
    revision: 'تقدير محفوظ',
    entry: 'تعديل في الملف',
  },
  ofRevision: (number) => `النسخة ${number}`,
  ofEntry: (number) => `القيد ${number}`,
  mend: 'إصلاحه',
  history: 'سجل النسخ',
  kept: 'ما حُفظ يبقى كما هو؛ ويمكن للنسخة التالية أن تصوغه من جديد.',
  inFile: 'نصّه في ملف البيانات، وفيه يُصلح.',
  choose: 'تغيير المقياس',
  chooseHint: 'تتبعه كل الألفاظ على الشاشة وفي الإحاطة وفي كل ما يُصدَّر. أما الأرقام فتبقى كما هي.',
  scale: 'بأي الألفاظ يُعبَّر عن الأرقام',
  scaleHint: 'يمكن تغييره لاحقًا مع ذكر السبب.',
  changeTo: (yardstick) => `التعبير عن الأرقام بألفاظ ${yardstick}`,
};

import { counted } from '../../arabic-counted';
import { isolated } from '../../isolated';
import type { rating as en } from '../en/rating';

const changed = (count: number) => counted(count, 'تعديل واحد', 'تعديلان', 'تعديلات', 'تعديلًا', 'تعديل');

const cellsOf = (count: number) => counted(count, 'خلية واحدة', 'خليتان', 'خلايا', 'خلية', 'خلية');

const entriesOf = (count: number) => counted(count, 'قيد واحد', 'قيدان', 'قيود', 'قيدًا', 'قيد');

/** Rating the cells of the evidence matrix, saving that, and rating blind. */
export const rating: typeof en = {
  ask: (scenario, claim) =>
    `لو صحّ سيناريو ${scenario}، أي ${claim}، فما مدى توقّع هذه القرينة قياسًا إلى شهر عادي؟`,
  chooser: (title, scenario) => `تقييم «${title}» لسيناريو ${scenario}`,
  worth: (ratio) => isolated(`×${ratio}`),
  orRatio: 'أو نسبة من عندك',
  ratioHint: `مدى توقّعها منسوبًا إلى شهر عادي، مثل ${isolated('3.5')} أو ${isolated('1/4')}.`,
  ratioProblems: {
    'not-a-number': `اكتب عددًا مثل ${isolated('3.5')} أو ${isolated('1/4')}.`,
    'not-above-zero': 'النسبة أكبر من الصفر.',
    'too-large': `الحد الأقصى للنسبة ${isolated('10,000')}.`,
  },
  setRatio: 'اعتماد',
  reason: 'سبب تقييم هذه الخلية',
  reasonHint: 'قراءتنا نحن، لا قراءة المصدر.',
  done: 'تم',
  editGrade: (title) => `درجة «${title}»`,
  editCounts: (title) => `ما يُحتسب من «${title}»`,
  originOf: 'يعود إلى',
  originNone: 'لا يعود إلى صف آخر',

  unsaved: (count) => `غير محفوظ: ${changed(count)}`,
  undo: 'تراجع عن التعديل',
  redo: 'إعادة التعديل',
  save: 'حفظ التقييمات',
  drop: 'التخلي عنها كلها',
  restored: (count) => `استُعيد من المرة السابقة ما لم يُحفظ: ${changed(count)}.`,
  restoredOn: (entries) => `ودخل الملف منذ ذلك الحين: ${entriesOf(entries)}.`,
  keep: 'الإبقاء عليها',
  saveTitle: 'حفظ التقييمات',
  saveHint: 'يضمها قيد واحد في السجل، ويمكن التراجع عنه هناك.',
  reasonNeeded: 'تغيّر هذه التعديلات وزن سيناريو 10 نقاط أو أكثر، أو تنقله إلى لفظ آخر: اذكر السبب.',
  missingAuthor: 'اسمك: املأ هذه الخانة.',
  missingReason: 'السبب: لا تُحفظ هذه التعديلات من دونه.',
  cancel: 'إلغاء',
  saving: 'جارٍ الحفظ…',
  saved: (entry) => `حُفظت في القيد ${entry}.`,
  toHistory: 'في السجل',
  change: (title, scenario, from, to) => `${title}، ${scenario}: من ${from} إلى ${to}`,
  changeReason: (title, scenario) => `${title}، ${scenario}: ذكر السبب`,
  changeOf: (title, what, from, to) => `${title}، ${what}: من ${from} إلى ${to}`,
  more: (count) => `وغير ذلك: ${changed(count)}`,
  what: { grade: 'الدرجة', novelty: 'ما يُحتسب', origin: 'المصدر الأصلي' },
  fromTo: (from, to) => `من ${from} إلى ${to}`,

  conflict: 'عدّل شخص آخر الملف في هذه الأثناء. لم يُمحَ شيء، وتقييماتك باقية هنا.',
  conflictBoth: 'ما عُدّل من الجانبين:',
  conflictPair: (place, theirs, mine) => `${place}: القيمة الأخرى ${theirs}، وقيمتك ${mine}`,
  conflictNone: 'لم تُمس أي من خلاياك: يمكن حفظ تقييماتك مع التعديلات الأخرى.',
  mineOnTop: 'حفظ تقييماتي بعدها',
  theirsWhereBoth: 'حفظ تقييماتي، مع الأخذ بالأخرى حيث عُدّل من الجانبين',
  backToMatrix: 'النظر في المصفوفة أولًا',

  blind: 'التقييم مع حجب النتائج',
  blindTitle: 'التقييم مع حجب النتائج',
  blindHint:
    'تُحجب المجاميع وما تشير إليه المصفوفة وشدة التمييز، وتُخلط الأعمدة بترتيب واحد لكل الصفوف يتجدد في كل مرة.',
  blindStart: 'البداية من',
  blindStarts: { empty: 'خلايا فارغة', kept: 'الخلايا كما هي' },
  begin: 'ابدأ',
  columnsNow: (names) => `ترتيب الأعمدة: ${names}.`,
  leave: 'إنهاء حجب النتائج',
  blindRated: (count) => `ما قُيّم: ${cellsOf(count)}`,
  blindResult: 'التقييم مع حجب النتائج في مقابل المسجَّل',
  blindSame: (count) => `جاء كما كان: ${cellsOf(count)}.`,
  blindDiffer: (count) => `جاء مختلفًا: ${cellsOf(count)}:`,
  blindNone: 'لا تختلف أي خلية عما كان مسجَّلًا.',
  takeOver: 'اعتماد هذه تمهيدًا لحفظها',
  dropBlind: 'إبقاء المسجَّل كما كان',
  hidden: 'محجوب',
};

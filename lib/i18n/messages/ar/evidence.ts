import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { evidence as en } from '../en/evidence';
import { rating } from './rating';
import { rowWords } from './row-words';

/** The evidence matrix. */
export const evidence: typeof en = {
  ...rating,
  ...rowWords,
  pageTitle: (question) => `مصفوفة القرائن: ${question}`,
  views: 'طرق عرض هذا الملف',
  timeline: 'الخط الزمني',
  matrix: 'المصفوفة',
  grid: 'التطورات في مقابل السيناريوهات',

  decides: (name, next) => `${name}: هذا ما يحسم، ومن دونه يتقدم سيناريو ${next}`,
  weighsMost: (name) => `${name}: الأشد تأثيرًا، ولا يحسم وحده`,
  holdsBack: (name, leader) => `${name}: أكثر ما يُنقص وزن سيناريو ${leader}`,
  nothingTells: 'لا شيء يميّز بين السيناريوهات حتى الآن',
  noRows: 'لا تطورات معلومة في هذا اليوم',
  noRowsHint: 'تُضاف التطورات في الخط الزمني، ثم تُقيَّم هنا في مقابل كل سيناريو، خلية بعد خلية.',
  addFirst: 'إضافة تطوّر',
  summary: (telling, sort) =>
    telling === 1
      ? 'تطوّر واحد يميّز بين السيناريوهات.'
      : `ما يميّز بين السيناريوهات: ${counted(telling, ...arabicNouns.development)}، ${sort}.`,
  sortedBy: {
    apart: 'أشدها تمييزًا أولًا',
    date: 'الأقدم أولًا',
    influence: 'ما يستند إليه المتقدم أولًا',
    source: 'بحسب مصادرها',
  },
  summaryContext: (count) =>
    `ما يلائم كل السيناريوهات بالتساوي أو لم يُقيَّم بعد: ${counted(count, ...arabicNouns.development)}؛ سياق لا يغيّر أي وزن.`,
  rateFirst: 'اختر خلية أدناه، وحدّد مدى توقّع القرينة لو كان ذلك السيناريو هو الجواب.',

  sort: 'الترتيب بحسب',
  sorts: { apart: 'شدة التمييز', date: 'التاريخ', influence: 'التأثير', source: 'المصدر' },
  sortAgain: 'إعادة الترتيب',
  sortHeld: 'تبقى الصفوف في مواضعها ما دام التقييم جاريًا.',
  layer: 'القرائن',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر' },

  development: 'التطوّر',
  when: 'متى',
  grade: 'الدرجة',
  counts: 'يُحتسب',
  tellsApart: 'شدة التمييز',
  bits: (bits) => `${bits} بت`,
  reserved: 'خارج الحساب',
  context: (count) => `السياق: ${counted(count, ...arabicNouns.development)} بلا تمييز بين السيناريوهات`,
  oneOrigin: (name) => `${name}: مصدر أصلي واحد`,
  rowsCountAs: (rows, total) =>
    `${counted(rows, 'صف واحد', 'صفان', 'صفوف', 'صفًا', 'صف')}، ومجموع ما يُحتسب ${total}`,
  saidBy: (name) => `منسوب إلى: ${name}`,

  cells: {
    CC: 'متوقَّعة جدًا',
    C: 'متوقَّعة',
    N: 'محايدة',
    I: 'غير متوقَّعة',
    II: 'غير متوقَّعة إطلاقًا',
    NA: 'بلا تقييم',
  },
  ratio: (ratio) => `نسبة مُدخلة ${isolated(ratio)}`,
  cellName: (title, scenario, says) => `${title}، ${scenario}: ${says}`,
  withReason: 'مع ذكر السبب',
  changedHere: 'تعديل غير محفوظ',
  gradeName: (title, grade) => `${title}، الدرجة ${grade}`,
  countsName: (title, counts) => `${title}، يُحتسب: ${counts}`,
  conflicting: 'الحرف والرقم متباعدان',
  conflictingLong: (grade) => `${grade}: الحرف والرقم متباعدان بدرجتين أو أكثر. أعد النظر في هذه الدرجة.`,
  cap: (times) => `أقصى أثر لها في الأرجحية: ضربها في ${times} أو قسمتها عليه.`,
  layerNotes: {
    elsewhere: 'من خارج التقرير',
    checked: 'عدّلها التحقق من المصادر',
  },
  origin: (name) => `المصدر الأصلي: ${name}`,
  unknownGrade: 'غير معلومة أو مشكوك فيها',
  gradeLegend: `الدرجة: المصدر A–F، والمعلومة ${isolated('1–6')}.`,
  typedLegend: 'نسبة مُدخلة',
  legend: 'دلالة العلامات',

  keysTitle: 'المفاتيح',
  keyNames: {
    arrows: 'التنقل بين الخلايا',
    rate: 'من «غير متوقَّعة إطلاقًا» إلى «متوقَّعة جدًا»',
    letters: 'متوقَّعة، محايدة، غير متوقَّعة؛ ومع Shift أشد',
    clear: 'بلا تقييم',
    ratio: 'كتابة نسبة',
    open: 'الاختيار وذكر السبب',
  },

  implies: 'ما تشير إليه المصفوفة',
  impliesHint: 'وليس تقدير المحلل',
  judged: 'تقدير المحلل',
  draftWeights: 'تقدير المحلل (مسودة غير محفوظة)',
  gap: 'فارق التقدير عن المصفوفة',
  gapHint: 'بالنقاط',
  unjudged: 'لم يضع أحد تقديرًا حتى هذا اليوم.',
  against: 'ما يخالف السيناريو، عددًا',
  againstHint: 'الأقل أفضل',
  againstWeighted: 'المخالف نفسه، موزونًا بالدرجة',
  againstNote:
    'هذا اختبار للأوزان وليس احتمالًا: غير المتوقَّعة تُحتسب 1، وغير المتوقَّعة إطلاقًا 2، ولا يُحتسب ما سواهما. وبحسب الدرجة يُضرب كل صف في احتمال صحة مصدره ومعلومته (جدول الدرجات المعتمد). ولا تُحتسب النسب المُدخلة.',

  announced: (cell, leader, points, change) =>
    `${cell}. وزن سيناريو ${leader} في المصفوفة ${points}، ${change}.`,
  announcedBlind: (cell) => `${cell}.`,
  up: (points) => `بزيادة ${points}`,
  down: (points) => `بنقصان ${points}`,
  unmoved: 'بلا تغيير',
  percent: (points) => percent('ar', points),
  list: '، ',
};

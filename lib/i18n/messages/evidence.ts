import { counted } from '../arabic-counted';
import { arabicDevelopments } from '../arabic-developments';
import { percent } from '../numbers';
import { rating } from './rating';
import { rowWords } from './row-words';

const en = {
  pageTitle: (question: string) => `Evidence matrix: ${question}`,
  views: 'Views of this dossier',
  timeline: 'Timeline',
  matrix: 'Matrix',
  grid: 'Developments against scenarios',

  decides: (name: string, next: string) => `${name} decides it: without it, ${next} would lead`,
  weighsMost: (name: string) => `${name} weighs most, and alone decides nothing`,
  holdsBack: (name: string, leader: string) => `${name} holds ${leader} back most`,
  nothingTells: 'Nothing tells the scenarios apart yet',
  noRows: 'No development is known on this day',
  noRowsHint:
    'A development comes in on the timeline; here it is then rated against every scenario, one cell after another.',
  addFirst: 'Add a development',
  summary: (telling: number, sort: string) =>
    telling === 1
      ? 'One development tells the scenarios apart.'
      : `${telling} developments tell the scenarios apart, ${sort}.`,
  sortedBy: {
    apart: 'the most telling first',
    date: 'the earliest first',
    influence: 'what the leader hangs on first',
    source: 'by where they come from',
  },
  summaryContext: (count: number) =>
    count === 1
      ? 'One fits every scenario alike, or nobody has rated it: it sets the scene and moves no weight.'
      : `${count} fit every scenario alike, or nobody has rated them: they set the scene and move no weight.`,
  rateFirst:
    'Choose a cell below and say how expected the development would be if that scenario were the answer.',

  sort: 'In the order of',
  sorts: { apart: 'what tells apart', date: 'date', influence: 'influence', source: 'source' },
  sortAgain: 'Put in order again',
  sortHeld: 'The rows stay where they are while they are being rated.',
  layer: 'Evidence',
  layers: { reported: 'as reported', checked: 'after source checks' },

  development: 'Development',
  when: 'When',
  grade: 'Grade',
  counts: 'Counts',
  tellsApart: 'Tells apart',
  bits: (bits: string) => `${bits} bits`,
  reserved: 'outside the count',
  context: (count: number) => `Context: ${count} that tell nothing apart`,
  oneOrigin: (name: string) => `${name}: one origin`,
  rowsCountAs: (rows: number, total: string) => `${rows} rows count as ${total}`,
  saidBy: (name: string) => `Said by: ${name}`,

  cells: {
    CC: 'very consistent',
    C: 'consistent',
    N: 'neither',
    I: 'inconsistent',
    II: 'very inconsistent',
    NA: 'not rated',
  },
  ratio: (ratio: string) => `typed ratio ${ratio}`,
  cellName: (title: string, scenario: string, says: string) => `${title}, ${scenario}: ${says}`,
  withReason: 'with a reason',
  changedHere: 'changed, not saved',
  gradeName: (title: string, grade: string) => `${title}, grade ${grade}`,
  countsName: (title: string, counts: string) => `${title}, counts ${counts}`,
  conflicting: 'letter and digit pull apart',
  conflictingLong: (grade: string) =>
    `${grade}: letter and digit pull apart by two steps or more. Look at this grade again.`,
  cap: (times: string) => `It moves the odds at most ${times}-fold.`,
  layerNotes: {
    elsewhere: 'not in the report',
    checked: 'changed by a source check',
  },
  origin: (name: string) => `origin: ${name}`,
  unknownGrade: 'unknown or doubtful',
  gradeLegend: 'Grade: source A–F, information 1–6.',
  typedLegend: 'a typed ratio',
  legend: 'What the marks mean',

  keysTitle: 'Keys',
  keyNames: {
    arrows: 'move between cells',
    rate: 'very inconsistent to very consistent',
    letters: 'consistent, neither, inconsistent; with Shift very',
    clear: 'not rated',
    ratio: 'type a ratio',
    open: 'choose, and give a reason',
  },

  implies: 'The matrix implies',
  impliesHint: 'not a judgement',
  judged: 'Judged',
  draftWeights: 'Judged (draft, not saved)',
  gap: 'Judgement beyond the matrix',
  gapHint: 'in points',
  unjudged: 'Nobody had judged by this day.',
  against: 'Speaks against, counted',
  againstHint: 'lower is better',
  againstWeighted: 'The same, by grade',
  againstNote:
    'A challenge to the weights, never a probability: inconsistent counts 1, very inconsistent 2, all else nothing. By grade, each row is multiplied by the chance that its source and item are right (the grade table in force). Typed ratios are not counted.',

  announced: (cell: string, leader: string, points: string, change: string) =>
    `${cell}. The matrix implies ${leader} ${points}, ${change}.`,
  announcedBlind: (cell: string) => `${cell}.`,
  up: (points: number) => `up ${points}`,
  down: (points: number) => `down ${points}`,
  unmoved: 'unchanged',
  percent: (points: number | string) => percent('en', points),
  undone: 'Undone.',
  redone: 'Done again.',
  list: ', ',
};

const ar: typeof en = {
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
      : `ما يميّز بين السيناريوهات: ${arabicDevelopments(telling)}، ${sort}.`,
  sortedBy: {
    apart: 'أشدها تمييزًا أولًا',
    date: 'الأقدم أولًا',
    influence: 'ما يستند إليه المتقدم أولًا',
    source: 'بحسب مصادرها',
  },
  summaryContext: (count) =>
    `ما يلائم كل السيناريوهات بالتساوي أو لم يُقيَّم بعد: ${arabicDevelopments(count)}؛ سياق لا يغيّر أي وزن.`,
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
  context: (count) => `السياق: ${arabicDevelopments(count)} بلا تمييز بين السيناريوهات`,
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
  ratio: (ratio) => `نسبة مُدخلة \u2066${ratio}\u2069`,
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
  gradeLegend: 'الدرجة: المصدر A–F، والمعلومة \u20661–6\u2069.',
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
  undone: 'جرى التراجع عن التعديل.',
  redone: 'أُعيد التعديل.',
  list: '، ',
};

/** The evidence matrix. */
export const evidence = {
  en: { ...en, ...rating.en, ...rowWords.en },
  ar: { ...ar, ...rating.ar, ...rowWords.ar },
};

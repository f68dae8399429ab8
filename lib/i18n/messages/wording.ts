import { list, percent, percentRange, plural } from '../numbers';

/** A figure in right-to-left text, kept in its own order. */
const own = (text: string) => `\u2066${text}\u2069`;

const en = {
  title: 'Words and scale',
  intro:
    'Which words name a number in this dossier, by which rules, and where its texts could be misread. Nothing here stops anybody from saving.',
  back: 'Back to the workbench',
  yardsticks: { icd203: 'ICD 203', phia: 'PHIA yardstick' },
  legend: (yardstick: string) => `The words of ${yardstick}`,
  legendOf: 'What the words cover',
  word: 'Word',
  range: 'Points',
  inForce: (name: string) => `${name} names the numbers of this dossier.`,
  here: 'shown here',
  gapRow: 'between two words',
  rules: {
    icd203: 'The bands touch: at a shared edge the upper one names the number.',
    phia: 'The scale has gaps: a number in one is said as between its two neighbours, and counts as the nearer, the upper one from the middle on.',
    clamp: 'While a question is open nothing is shown as 0 or 100: the ends read <1 % and >99 %.',
    words: 'Words never feed back into the numbers.',
    house: 'The rules for edges and gaps are this project’s own.',
  },
  source: {
    icd203: 'ICD 203, Analytic Standards (United States, 2015), first row of words.',
    phia: 'PHIA probability yardstick (United Kingdom). The upper end of a realistic possibility is below 50 %.',
  },
  onEdge: (points: number, lower: string, upper: string) =>
    `${percent('en', points)} is on the edge of “${lower}” and “${upper}”: the upper one names it.`,
  inGap: (points: number, from: number, to: number, nearer: string) =>
    `${percent('en', points)} lies in a gap of the scale (${percentRange('en', from, to)}): “${nearer}” is the nearer word.`,
  faults: {
    'likelihood-with-confidence': ([likelihood = '', confidence = '']: readonly string[]) =>
      `“${likelihood}” says how likely and “${confidence}” how sure, in one sentence: give each its own.`,
    'bare-possibility': ([word = '']: readonly string[]) =>
      `“${word}” does not say how likely: add a number with its word, or leave it out.`,
    'number-without-word': (numbers: readonly string[]) =>
      `If ${list('en', numbers)} is a probability, put its word beside it; a count or a share needs none.`,
    'other-yardstick': ([word = '']: readonly string[], yardstick: string) =>
      `“${word}” is no word of ${yardstick}, which names the numbers here.`,
    'word-off-number': ([word = '', number = '']: readonly string[], _: string, covers: string) =>
      `“${word}” covers ${covers}; beside it stands ${number}.`,
    'rows-mixed': ([word = '', first = '']: readonly string[]) =>
      `“${word}” and “${first}” are of two rows of words: keep to one of them.`,
    'band-crossed': ([name = '']: readonly string[], _: string, __: string, was: string, is: string) =>
      `The word for ${name} changes from “${was}” to “${is}”; the reason does not speak of it.`,
  },
  notesLabel: 'Notes on the wording',
  signs: (count: number) => (count === 1 ? '1 note on the wording' : `${count} notes on the wording`),
  check: 'Wording of this dossier',
  checkIntro:
    'Claim, meaning, ratings, doubts, checks and every saved reason, read as a stranger would. What stands in quotation marks is the source’s and is passed over.',
  noFaults: 'No fault found.',
  link: (count: number) => (count === 0 ? 'Words and scale' : `Words and scale (${count} to look at)`),
  parts: {
    claim: 'Claim',
    meaning: 'What 100 means',
    baseline: 'Reading of the report’s words',
    bearing: 'How it bears on the question',
    doubt: 'What is doubtful about it',
    novelty: 'Why it counts only in part',
    cell: 'Reason for a rating',
    check: 'Source check',
    overturn: 'What would overturn the assessment',
    indicator: 'Indicator',
    assumption: 'Assumption',
    revision: 'Saved assessment',
    entry: 'Change to the dossier',
  },
  ofRevision: (number: string) => `Revision ${number}`,
  ofEntry: (number: string) => `Entry ${number}`,
  mend: 'Mend it',
  history: 'History',
  kept: 'What is saved stays as it was; the next revision can say it anew.',
  inFile: 'Kept in the dossier’s file: mended there.',
  choose: 'Change the scale',
  chooseHint:
    'Every word on the screen, in the briefing and in what is exported follows. The numbers stay as they are.',
  scale: 'Which words name a number',
  scaleHint: 'Can be changed later, with a reason.',
  changeTo: (yardstick: string) => `Name the numbers by ${yardstick}`,
};

const ar: typeof en = {
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
    clamp: `ما دام السؤال مفتوحًا لا يُعرض شيء على أنه 0 أو 100: يُكتب الطرفان ${own('<1%')} و${own('>99%')}.`,
    words: 'لا تؤثر الألفاظ في الأرقام أبدًا.',
    house: 'قواعد الحدود والفجوات من وضع هذا المشروع.',
  },
  source: {
    icd203: 'معيار ICD 203 للتحليل (الولايات المتحدة، 2015)، الصف الأول من ألفاظه.',
    phia: `مقياس الاحتمال البريطاني لهيئة رئاسة مهنة التقييم الاستخباري. والطرف الأعلى للاحتمال الواقعي دون ${own('50%')}.`,
  },
  onEdge: (points, lower, upper) =>
    `${own(percent('ar', points))} عند الحد بين «${lower}» و«${upper}»: يأخذ اللفظ الأعلى.`,
  inGap: (points, from, to, nearer) =>
    `${own(percent('ar', points))} في فجوة من المقياس (بين ${own(percent('ar', from))} و${own(percent('ar', to))}): أقرب الألفاظ إليه «${nearer}».`,
  faults: {
    'likelihood-with-confidence': ([likelihood = '', confidence = '']) =>
      `«${likelihood}» عن الاحتمال و«${confidence}» عن الثقة في جملة واحدة: اجعل لكل منهما جملة.`,
    'bare-possibility': ([word = '']) => `«${word}» لا تبيّن مقدار الاحتمال: أضف رقمًا مع لفظه أو احذفها.`,
    'number-without-word': (numbers) =>
      `إن كان المقصود بـ${own(list('ar', numbers))} احتمالًا فاكتب لفظه إلى جانبه؛ أما العدد أو الحصة فلا يحتاجان إليه.`,
    'other-yardstick': ([word = ''], yardstick) => `«${word}» ليست من ألفاظ ${yardstick} المعتمدة هنا.`,
    'word-off-number': ([word = '', number = ''], _, covers) =>
      `«${word}» تشمل ${own(covers)}؛ وإلى جانبها ${own(number)}.`,
    'rows-mixed': ([word = '', first = '']) =>
      `«${word}» و«${first}» من صفين مختلفين من الألفاظ: يُلتزم أحدهما.`,
    'band-crossed': ([name = ''], _, __, was, is) =>
      `يتغير لفظ الاحتمال لسيناريو ${name} من «${was}» إلى «${is}»، ولا يتناول السبب ذلك.`,
  },
  notesLabel: 'ملاحظات على الصياغة',
  signs: (count) => {
    const category = plural('ar', count);
    if (category === 'one') return 'ملاحظة واحدة على الصياغة';
    if (category === 'two') return 'ملاحظتان على الصياغة';
    return `${count} ${category === 'few' ? 'ملاحظات' : 'ملاحظة'} على الصياغة`;
  },
  check: 'صياغة هذا الملف',
  checkIntro:
    'نص الملف ومعنى المئة والتقييمات والمآخذ وعمليات التحقق وكل سبب محفوظ، كما يقرؤها من لا يعرف الملف. أما ما بين علامتي التنصيص فكلام المصدر ولا يُنظر فيه.',
  noFaults: 'لا مأخذ على الصياغة.',
  link: (count) =>
    count === 0 ? 'ألفاظ الاحتمال ومقياسها' : `ألفاظ الاحتمال ومقياسها (${own(String(count))} للنظر فيها)`,
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

/** The scale of likelihood words, its rules, and what the linter says of a text. */
export const wording = { en, ar };

import { percent, plural } from '../numbers';

/** A share out of one as whole percent; what is open is never shown as none or as all. */
function shareText(locale: 'en' | 'ar', share: number): string {
  const points = Math.round(share * 100);
  const text = share > 0 && points < 1 ? '<1' : share < 1 && points > 99 ? '>99' : String(points);
  return locale === 'ar' ? `\u2066${percent('ar', text)}\u2069` : percent('en', text);
}

/** «زوج واحد», «زوجان», «3 أزواج», «11 زوجًا», «100 زوج». */
function arCounted(count: number, one: string, two: string, few: string, many: string, other = many): string {
  const category = plural('ar', count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : category === 'many' ? many : other}`;
}
const arPairs = (count: number) => arCounted(count, 'زوج واحد', 'زوجان', 'أزواج', 'زوجًا', 'زوج');

const en = {
  flagged: (stories: number) => `${stories} flagged`,
  rests:
    'On any of its possible days each thing is taken to be as likely as on another, and whatever goes on is compared by its beginning.',
  share: (share: number) => shareText('en', share),
  compare: {
    title: 'Which came first?',
    add: 'Compare',
    with: 'Compare with',
    choose: 'Choose a development',
    out: (title: string) => `Take out of the comparison: ${title}`,
    came: 'came before',
    comma: ', ',
    colon: ': ',
    rest: (same: number, after: number) =>
      `On the same day ${shareText('en', same)}, the other way round ${shareText('en', after)}.`,
    sure: 'The dates are certain',
    stated: 'The text itself says, on the same day at the latest',
    sameDay: 'falls on the same day as',
    alike: 'By the way it is dated',
    undated: (pair: string) => `Which came first cannot be said, for one has no date: ${pair}.`,
    openSided: (pair: string) =>
      `Which came first cannot be said, for the dates of one have an open side: ${pair}.`,
    pair: (first: string, second: string) => `${first} / ${second}`,
    drawn: 'Found by drawing 4,000 sets of dates, because these hang on one another.',
    open: (pairs: number, dated: number) =>
      `In all that is shown, order not known for ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} among ${dated} dated developments.`,
    against: (title: string, count: number) => `${title}: order not known against ${count}`,
  },
  stories: {
    title: 'Stories held against the dates',
    none: 'No story has been entered for this dossier.',
    by: { report: 'Told so by the report', reading: 'A reading; the report does not tell it so' },
    paragraph: (number: number) => `paragraph ${number}`,
    known: 'by the days on which each became known',
    verdicts: {
      supported: 'The dates bear it out',
      open: 'The dates do not show it',
      contradicted: 'The dates rule it out',
    },
    unsaid: { undated: 'one has no date', 'open-sided': 'open side: cannot be said' },
    stated: 'said in the text',
    whole: (share: number) => `The whole order: ${shareText('en', share)}.`,
    missing: (count: number) =>
      count === 1
        ? 'One step is not shown and is passed over.'
        : `${count} steps are not shown and are passed over.`,
    next: ', then ',
    buildUp: 'The build-up, step by step',
    buildUpOpen: (open: number, sameDay: number) =>
      `It counts ${open} neighbouring ${open === 1 ? 'step' : 'steps'} in an order that the days on which they became known leave open, and ${sameDay} more that became known on the same day as the one before. The end is the same whichever came first; what each is seen to move is not.`,
    buildUpSettled: 'Each step of the build-up became known after the one before it.',
  },
  shuffle: {
    title: 'Shuffle plausible orders',
    start: 'Shuffle',
    again: 'Shuffle again',
    stop: 'Stop',
    back: 'One draw back',
    next: 'One draw on',
    about: (drawn: number, undrawn: number) =>
      `12 possible sets of dates for ${drawn} developments whose day is not sure${undrawn === 0 ? '' : `; ${undrawn} with an open side or no date have no day to draw`}.`,
    at: (draw: number, count: number) => `Draw ${draw} of ${count}.`,
    running: (count: number) => `${count} draws are shown one after another.`,
    ticks: (count: number) => `${count} draws are shown at once, a tick for each.`,
    order: 'In this order',
    nothing: 'Every day shown is sure, so there is one order only.',
  },
};

const ar: typeof en = {
  flagged: (stories) => `${stories} موضع تساؤل`,
  rests: 'تُعدّ الأيام الممكنة لكل تطوّر متساوية الاحتمال، ويُقارَن ما يمتد زمنًا ببدايته.',
  share: (share) => shareText('ar', share),
  compare: {
    title: 'أيهما أسبق؟',
    add: 'مقارنة',
    with: 'مقارنة مع',
    choose: 'اختر تطوّرًا',
    out: (title) => `إخراج من المقارنة: ${title}`,
    came: 'قبل',
    comma: '، ',
    colon: ': ',
    rest: (same, after) => `في اليوم نفسه ${shareText('ar', same)}، والعكس ${shareText('ar', after)}.`,
    sure: 'التواريخ قاطعة',
    stated: 'بحسب النص نفسه، وفي اليوم نفسه على أبعد تقدير',
    sameDay: 'في يوم واحد مع',
    alike: 'بحسب طريقة تأريخه',
    undated: (pair) => `لا يمكن القول أيهما أسبق، فأحدهما بلا تاريخ: ${pair}.`,
    openSided: (pair) => `لا يمكن القول أيهما أسبق، فتاريخ أحدهما مفتوح من طرف: ${pair}.`,
    pair: (first, second) => `${first} / ${second}`,
    drawn: 'حُسب بسحب 4000 مجموعة عشوائية من التواريخ، لأن هذه التواريخ مرتبط بعضها ببعض.',
    open: (pairs, dated) =>
      `في كل ما هو معروض: الترتيب غير محسوم في ${arCounted(pairs, 'زوج واحد', 'زوجين', 'أزواج', 'زوجًا', 'زوج')}، وعدد التطورات المؤرَّخة ${dated}.`,
    against: (title, count) => `${title}: الترتيب غير محسوم بالنسبة إلى ${count}`,
  },
  stories: {
    title: 'روايات تُقابَل بالتواريخ',
    none: 'لم تُدخَل أي رواية لهذا الملف.',
    by: { report: 'هكذا يرويها التقرير', reading: 'قراءة لا يقول بها التقرير' },
    paragraph: (number) => `الفقرة ${number}`,
    known: 'بحسب أيام العلم بها',
    verdicts: {
      supported: 'التواريخ تسندها',
      open: 'التواريخ لا تُثبتها',
      contradicted: 'التواريخ تنفيها',
    },
    unsaid: { undated: 'أحدهما بلا تاريخ', 'open-sided': 'تاريخ مفتوح من طرف: لا يمكن القول' },
    stated: 'مذكور في النص',
    whole: (share) => `الترتيب كله: ${shareText('ar', share)}.`,
    missing: (count) =>
      `${arCounted(count, 'خطوة واحدة غير معروضة', 'خطوتان غير معروضتين', 'خطوات غير معروضة', 'خطوة غير معروضة')}، وقد جرى تجاوز ذلك.`,
    next: '، ثم ',
    buildUp: 'تراكم القرائن خطوة بخطوة',
    buildUpOpen: (open, sameDay) =>
      `تُحتسب خطوات متجاورة بترتيب لا تحسمه أيام العلم بها: ${arPairs(open)}؛ وخطوات عُلم بها في يوم الخطوة السابقة نفسه: ${sameDay}. النهاية واحدة أيًّا كان الأسبق، أما الأثر الذي يظهر لكل خطوة فيختلف باختلاف الترتيب.`,
    buildUpSettled: 'عُلم بكل خطوة بعد الخطوة التي سبقتها.',
  },
  shuffle: {
    title: 'خلط الترتيبات الممكنة',
    start: 'خلط',
    again: 'خلط من جديد',
    stop: 'إيقاف',
    back: 'السحبة السابقة',
    next: 'السحبة التالية',
    about: (drawn, undrawn) =>
      `12 مجموعة ممكنة من التواريخ للتطورات التي لا يُعرف يومها على وجه الدقة، وعددها ${drawn}${undrawn === 0 ? '' : `؛ أما ما لا يمكن السحب له، لأن تاريخه مفتوح من طرف أو لأنه بلا تاريخ، فعدده ${undrawn}`}.`,
    at: (draw, count) => `السحبة ${draw} من ${count}.`,
    running: (count) => `تُعرض السحبات واحدة بعد أخرى، وعددها ${count}.`,
    ticks: (count) => `تُعرض السحبات معًا، لكل واحدة علامة، وعددها ${count}.`,
    order: 'بهذا الترتيب',
    nothing: 'كل الأيام المعروضة معلومة، فليس ثمة إلا ترتيب واحد.',
  },
};

/** Which came first, so far as the dates allow it to be said. */
export const order = { en, ar };

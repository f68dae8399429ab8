const en = {
  undated: 'no date',
  on: (day: string) => `on ${day}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  around: (when: string) => `around ${when}`,
  aroundSpan: (first: string, last: string) => `around ${first} to ${last}`,
  best: (text: string, day: string) => `${text}, best estimate ${day}`,
  inPeriod: (period: string) => `in ${period}`,
  throughout: (period: string) => `in the course of ${period}`,
  /** Days of which one is meant, the last with its month and year. */
  or: (items: readonly string[], last: string) => `${items.join(', ')} or ${last}`,
  fromTo: (start: string, end: string) => `from ${start} to ${end}`,
  about: (when: string) => `about ${when}`,
  since: (when: string) => `since ${when}, ongoing`,
  sinceAbout: (when: string) => `since about ${when}, ongoing`,
  before: (day: string) => `on or before ${day}`,
  after: (day: string) => `on or after ${day}`,
  doubted: (text: string) => `${text} (date in doubt)`,
  weekdayContradiction: (demanded: string, found: string) =>
    `The words call this day a ${demanded}; the calendar makes it a ${found}.`,
  cycle: (titles: string) => `These dates hang on each other, so none of them can be found: ${titles}.`,
  edtf: {
    'edtf-unreadable': 'This is no date in EDTF. Write 2016-11-15, 2016-11, 2016-11-15~ or 2016-08/2016-11.',
    'edtf-too-long': 'This is too long for one date.',
    'edtf-order': 'The end lies before the start.',
    season: 'Seasons differ from place to place: write the months instead, as in 2016-03/2016-05.',
    time: 'Dates here have no time of day: write the day alone.',
    list: 'Several dates need several entries. For one of several days write [2016-11-08,2016-11-15].',
    year: 'Write the year with four digits, from 0001 to 9999.',
    digits: 'Unknown digits can only stand at the end, as in 2016-08-XX, 2016-XX or 201X.',
    set: 'An either/or can only list up to 12 days, or name the two ends, as in [2016-11-12..2016-11-13].',
    unbounded: 'At least one end must be a date; write ".." for an end that is still open.',
  },
};

// The examples are isolated (U+2066 … U+2069): their signs would change places among Arabic letters.
const ar: typeof en = {
  undated: 'بلا تاريخ محدد',
  on: (day) => `في ${day}`,
  between: (first, last) => `بين ${first} و${last}`,
  around: (when) => `نحو ${when}`,
  aroundSpan: (first, last) => `نحو الفترة بين ${first} و${last}`,
  best: (text, day) => `${text}، أفضل تقدير ${day}`,
  inPeriod: (period) => `في ${period}`,
  throughout: (period) => `خلال ${period}`,
  or: (items, last) => `${items.join(' أو ')} أو ${last}`,
  fromTo: (start, end) => `من ${start} إلى ${end}`,
  about: (when) => `نحو ${when}`,
  since: (when) => `مستمر منذ ${when}`,
  sinceAbout: (when) => `مستمر منذ نحو ${when}، بدايته تقريبية`,
  before: (day) => `قبل ${day} أو فيه`,
  after: (day) => `بعد ${day} أو فيه`,
  doubted: (text) => `${text} (تاريخ فيه شك)`,
  weekdayContradiction: (demanded, found) => `اليوم في النص هو ${demanded}، وهو في التقويم ${found}.`,
  cycle: (titles) => `هذه التواريخ مرتبط بعضها ببعض، فلا يمكن تحديد أي منها: ${titles}.`,
  edtf: {
    'edtf-unreadable':
      'ليس هذا تاريخًا بصيغة EDTF. اكتب \u20662016-11-15\u2069 أو \u20662016-11\u2069 أو \u20662016-11-15~\u2069 أو \u20662016-08/2016-11\u2069.',
    'edtf-too-long': 'النص أطول من أن يكون تاريخًا واحدًا.',
    'edtf-order': 'النهاية تسبق البداية.',
    season: 'تختلف الفصول من مكان إلى آخر: اكتب الأشهر، مثل \u20662016-03/2016-05\u2069.',
    time: 'لا تتضمن التواريخ هنا ساعة: اكتب اليوم وحده.',
    list: 'لكل تاريخ تطوّر خاص به. ولأحد يومين اكتب \u2066[2016-11-08,2016-11-15]\u2069.',
    year: 'اكتب السنة بأربعة أرقام، من 0001 إلى 9999.',
    digits:
      'لا تُكتب الأرقام المجهولة إلا في الآخر؛ والأيسر كتابة الشهر أو السنة وحدهما، مثل \u20662016-08\u2069 أو 2016.',
    set: 'تُكتب البدائل أيامًا لا تزيد على 12، أو يُذكر طرفاها، مثل \u2066[2016-11-12..2016-11-13]\u2069.',
    unbounded: 'لا بد من تاريخ في أحد الطرفين؛ واكتب «..» للطرف المفتوح.',
  },
};

/** When something happened, in words. */
export const dates = { en, ar };

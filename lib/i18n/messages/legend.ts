const en = {
  when: 'When',
  day: 'exact day',
  between: 'within dates',
  around: 'around',
  calendar: 'in a month or year',
  either: 'one of these days',
  process: 'went on, ends unsure',
  ongoing: 'still goes on',
  before: 'before',
  after: 'after',
  undated: 'no date',
  dashed: 'one source or contested',
  hollow: 'speaks against',
  origin: 'one origin: repeats count only for what is new in them',
  tether: 'dated by another development',
  cluster: 'so many more, too close together to draw',
  all: 'All signs',
};

const ar: typeof en = {
  when: 'متى',
  day: 'يوم محدد',
  between: 'بين تاريخين',
  around: 'نحو تاريخ',
  calendar: 'في شهر أو سنة',
  either: 'أحد هذه الأيام',
  process: 'امتدّ، وطرفاه غير مؤكدين',
  ongoing: 'مستمر',
  before: 'قبل تاريخ معلوم',
  after: 'بعد تاريخ معلوم',
  undated: 'بلا تاريخ محدد',
  dashed: 'مصدر واحد أو محل خلاف',
  hollow: 'قرينة مخالفة',
  origin: 'مصدر أصلي واحد: لا يُحتسب من المكرَّر إلا جديده',
  tether: 'تاريخه مبني على تطوّر آخر',
  cluster: 'عدد التطورات الأخرى المتقاربة التي لم تُرسم',
  all: 'كل العلامات',
};

/** What the marks of the timeline mean, on the screen and on paper. */
export const legend = { en, ar };

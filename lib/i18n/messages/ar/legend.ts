import type { legend as en } from '../en/legend';

/** What the marks of the timeline mean, on the screen and on paper. */
export const legend: typeof en = {
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

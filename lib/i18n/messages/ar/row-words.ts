import { isolated } from '../../isolated';
import type { rowWords as en } from '../en/row-words';

/** What stands beside the matrix: what if something were different, and what is behind one row. */
export const rowWords: typeof en = {
  ifDifferent: 'لو اختلف هذا',
  ifHint: (leader) => `تغيّر وزن سيناريو ${leader}، بالنقاط.`,
  leftOut: 'إذا استُبعدت',
  better: 'إذا ارتفعت موثوقية المصدر درجة',
  fromMatrix: (points) => `${points} من المصفوفة`,
  asOne: (name) => `${name} (معًا)`,
  wouldLead: (name) => `يتقدم سيناريو ${name}`,
  nothingDiffers: 'لا شيء يغيّر وزنًا حتى الآن.',
  sameOrigin: 'احتساب المصدر الأصلي نفسه',
  repeats: { judged: 'كما قُدّر', once: 'مرة واحدة', half: 'النصف', each: 'كل صف' },
  repeatsSentence: {
    judged: (leader, points) =>
      `يُحتسب من كل تكرار ما قُدّر أنه جديد فيه: وزن سيناريو ${leader} ${isolated(points)}.`,
    once: (leader, points, now) =>
      `لو احتُسب كل مصدر أصلي مرة واحدة لصار وزن سيناريو ${leader} ${isolated(points)} بدلًا من ${isolated(now)}.`,
    half: (leader, points, now) =>
      `لو احتُسب نصف كل تكرار لصار وزن سيناريو ${leader} ${isolated(points)} بدلًا من ${isolated(now)}.`,
    each: (leader, points, now) =>
      `لو احتُسب كل صف كاملًا لصار وزن سيناريو ${leader} ${isolated(points)} بدلًا من ${isolated(now)}: تكرار لا جديد.`,
  },
  repeatsSame: (leader, points) => `لا يغيّر ذلك شيئًا: يبقى وزن سيناريو ${leader} ${isolated(points)}.`,
  detail: 'الصف المختار',
  noDetail: 'اختر عنوانًا لتقرأ ما وراء تقييماته.',
  bearing: 'قراءتنا',
  doubt: 'مأخذ',
  check: 'التحقق من المصدر',
  cellReasons: 'أسباب تقييم خلاياه',
  said: 'منسوب إلى',
  influence: (leader, points) => `نصيبه من وزن سيناريو ${leader}، بالنقاط: ${points}.`,
  noInfluence: 'لا يغيّر أي وزن.',
  points: (points) => isolated(points),
  onTimeline: 'في الخط الزمني',
  edit: 'تعديل التطوّر',
  close: 'إغلاق',
};

import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { lanes as en } from '../en/lanes';

/** What lanes stand for, and what goes back to one origin. */
export const lanes: typeof en = {
  lanes: 'الصفوف حسب',
  by: { scenario: 'السيناريو', actor: 'الطرف', place: 'المكان', source: 'المصدر', grade: 'الدرجة' },
  firstOfSeveral: 'ما يذكر أطرافًا أو أماكن عدة يوضع مع أولها.',
  none: { 'no-actor': 'بلا طرف مذكور', 'no-place': 'بلا مكان مذكور' },
  others: 'البقية',
  count: (count) => counted(count, ...arabicNouns.development),
  sameOrigin: (novelty) =>
    novelty >= 1
      ? 'المصدر الأصلي نفسه: تُحتسب كاملة'
      : novelty <= 0
        ? 'المصدر الأصلي نفسه: احتُسبت من قبل'
        : `المصدر الأصلي نفسه: يُحتسب منها ${isolated(percent('ar', Math.round(novelty * 100)))}`,
};

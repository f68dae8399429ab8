import { percent, plural } from '../numbers';

const isolated = (text: string | number) => `\u2066${text}\u2069`;

const en = {
  lanes: 'Lanes',
  by: { scenario: 'scenario', actor: 'actor', place: 'place', source: 'source', grade: 'grade' },
  firstOfSeveral: 'What names several actors or places stands with the first.',
  none: { 'no-actor': 'No actor named', 'no-place': 'No place named' },
  others: 'Others',
  count: (count: number) => (count === 1 ? '1 development' : `${count} developments`),
  sameOrigin: (novelty: number) =>
    novelty >= 1
      ? 'Same origin as others: counts in full'
      : novelty <= 0
        ? 'Same origin as others: already counted'
        : `Same origin as others: counts ${percent('en', Math.round(novelty * 100))}`,
};

const ar: typeof en = {
  lanes: 'الصفوف حسب',
  by: { scenario: 'السيناريو', actor: 'الطرف', place: 'المكان', source: 'المصدر', grade: 'الدرجة' },
  firstOfSeveral: 'ما يذكر أطرافًا أو أماكن عدة يوضع مع أولها.',
  none: { 'no-actor': 'بلا طرف مذكور', 'no-place': 'بلا مكان مذكور' },
  others: 'البقية',
  count: (count) => {
    const category = plural('ar', count);
    if (category === 'one') return 'تطوّر واحد';
    if (category === 'two') return 'تطوّران';
    return `${isolated(count)} ${category === 'few' ? 'تطورات' : category === 'many' ? 'تطوّرًا' : 'تطوّر'}`;
  },
  sameOrigin: (novelty) =>
    novelty >= 1
      ? 'المصدر الأصلي نفسه: تُحتسب كاملة'
      : novelty <= 0
        ? 'المصدر الأصلي نفسه: احتُسبت من قبل'
        : `المصدر الأصلي نفسه: يُحتسب منها ${isolated(percent('ar', Math.round(novelty * 100)))}`,
};

/** What lanes stand for, and what goes back to one origin. */
export const lanes = { en, ar };

import { percent } from '../../numbers';

/** What lanes stand for, and what goes back to one origin. */
export const lanes = {
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

import { percent } from '../../numbers';

type Led = Readonly<{ name: string; points: number }>;

/** What the indicators to watch are worth. */
export const indicators = {
  basis: 'Worth of an answer, by',
  bases: { weights: 'the weights', implied: 'the evidence' },
  worth: { most: 'Tells most', some: 'Tells something', little: 'Tells little' },
  cannot: 'cannot change who leads',
  comma: ', ',
  bits: (bits: number) => `${bits.toFixed(2)} bits`,
  ifSeen: (seen: Led, not: Led) =>
    seen.name === not.name
      ? `If seen ${seen.name} ${percent('en', seen.points)}, else ${percent('en', not.points)}`
      : `If seen ${seen.name} ${percent('en', seen.points)}, else ${not.name} ${percent('en', not.points)}`,
  by: (day: string) => `by ${day}`,
  overdue: 'overdue',
  states: { awaited: 'awaited', seen: 'seen', contradicted: 'contradicted' },
  note: 'Bits: how much an answer is expected to tell. Chances are those agreed beforehand, and no answer moves a saved weight by itself.',
};

import { expect, it } from 'vitest';
import { likelihood, type Rating } from './likelihood-ratio';

const ratings: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

it('doubles and halves with each step from neutral', () => {
  expect(ratings.map((rating) => likelihood(rating, 2))).toEqual([4, 2, 1, 0.5, 0.25]);
});

it('spreads a single row 81 to 1 under the bold base', () => {
  expect(likelihood('CC', 3) / likelihood('II', 3)).toBeCloseTo(81, 10);
});

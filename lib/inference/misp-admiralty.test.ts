import { expect, it } from 'vitest';
import cases from './fixtures/admiralty.json';
import { mispCredibility, mispReliability } from './misp-admiralty';

it('says what the taxonomy says', () => {
  const { expected } = cases['admiralty-misp'];
  const upper = Object.entries(expected.reliability).map(([letter, chance]) => [
    letter.toUpperCase(),
    chance,
  ]);
  expect(mispReliability).toEqual(Object.fromEntries(upper));
  expect(mispCredibility).toEqual(expected.credibility);
});

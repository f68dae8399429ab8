import { expect, it } from 'vitest';
import { leader, ranked, sameWeights } from './weights';

const order = ['W', 'N', 'S', 'O'];

it('ranks from the largest to the smallest, equals in the order of the dossier', () => {
  expect(ranked({ O: 10, S: 30, N: 30, W: 30 }, order)).toEqual(['W', 'N', 'S', 'O']);
  expect(ranked({ W: 10, N: 25, S: 40, O: 25 }, order)).toEqual(['S', 'N', 'O', 'W']);
});

it('lets the first of equals lead', () => {
  expect(leader({ W: 10, N: 40, S: 40, O: 10 }, order)).toBe('N');
  expect(leader({ W: 10, N: 40, S: 40, O: 10 }, order.toReversed())).toBe('S');
  expect(() => leader({}, [])).toThrow('no scenario');
});

it('compares row by row', () => {
  expect(sameWeights({ W: 60, N: 40 }, { N: 40, W: 60 })).toBe(true);
  expect(sameWeights({ W: 60, N: 40 }, { W: 61, N: 39 })).toBe(false);
  expect(sameWeights({ W: 60, N: 40 }, { W: 60, N: 40, S: 1 })).toBe(false);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimativeBand } from './estimative-language';
import { phiaTerm } from './phia-yardstick';
import { probabilityWord, yardstickBands } from './yardstick';

const points = fc.integer({ min: 0, max: 100 });
const shown = (value: number) => Math.min(99, Math.max(1, value));

describe('the word for a number of points', () => {
  it('is that of ICD 203 where no yardstick is said', () => {
    fc.assert(
      fc.property(points, (value) => {
        expect(probabilityWord(value)).toMatchObject(estimativeBand(value));
        expect(probabilityWord(value, undefined)).toEqual(probabilityWord(value, 'icd203'));
      }),
    );
  });

  it('covers the number in either yardstick, within 1 to 99', () => {
    fc.assert(
      fc.property(points, fc.constantFrom('icd203', 'phia'), (value, yardstick) => {
        const { from, to } = probabilityWord(value, yardstick);
        expect(from).toBeLessThanOrEqual(shown(value));
        expect(to).toBeGreaterThanOrEqual(shown(value));
        expect(from).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(99);
      }),
    );
  });

  it('is between two words exactly in a gap of the scale, and names the nearer', () => {
    fc.assert(
      fc.property(points, (value) => {
        const word = probabilityWord(value, 'phia');
        const { term, between } = phiaTerm(shown(value));
        expect(word.term).toBe(term);
        expect(word.between).toEqual(between);
        expect(word.edge).toBeUndefined();
      }),
    );
  });

  it('stands on an edge at six numbers of ICD 203, the upper word naming it', () => {
    const edges = Array.from({ length: 101 }, (_, value) => value).filter(
      (value) => probabilityWord(value).edge !== undefined,
    );
    expect(edges).toEqual([5, 20, 45, 55, 80, 95]);
    expect(probabilityWord(80)).toEqual({
      term: 'veryLikely',
      from: 80,
      to: 95,
      edge: ['likely', 'veryLikely'],
    });
  });

  it('lies in a gap of the other scale at twenty-five numbers', () => {
    const gaps = Array.from({ length: 99 }, (_, value) => value + 1).filter(
      (value) => probabilityWord(value, 'phia').between !== undefined,
    );
    expect(gaps).toHaveLength(25);
    expect(probabilityWord(37, 'phia')).toEqual({
      term: 'unlikely',
      from: 35,
      to: 40,
      between: ['unlikely', 'realisticPossibility'],
    });
    expect(probabilityWord(38, 'phia').term).toBe('realisticPossibility');
  });
});

it('gives the bands of a scale as an open question shows them', () => {
  expect(yardstickBands().map(({ from, to }) => [from, to])).toEqual([
    [1, 5],
    [5, 20],
    [20, 45],
    [45, 55],
    [55, 80],
    [80, 95],
    [95, 99],
  ]);
  expect([yardstickBands('phia')[0], yardstickBands('phia').at(-1)]).toEqual([
    { term: 'remoteChance', from: 1, to: 5 },
    { term: 'almostCertain', from: 95, to: 99 },
  ]);
});

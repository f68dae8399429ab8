import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import cases from '@/lib/inference/fixtures/yardstick.json';
import { bands, estimativeBand } from './estimative-language';

const words: Readonly<Record<string, string>> = {
  'almost no chance': 'almostNoChance',
  'very unlikely': 'veryUnlikely',
  unlikely: 'unlikely',
  'roughly even chance': 'roughlyEven',
  likely: 'likely',
  'very likely': 'veryLikely',
  'almost certain': 'almostCertain',
};

it('agrees with the reference words, the upper band winning at a shared edge', () => {
  const { inputs, expected } = cases['yardstick-icd203'];
  inputs.p_percent.forEach((percent, i) => {
    // below 1 and above 99 the scale has no words
    if (percent < 1 || percent > 99) return;
    expect(estimativeBand(percent).term).toBe(words[expected.label[i] ?? '']);
  });
});

it('leaves no gap between bands', () => {
  bands.slice(1).forEach((band, i) => {
    expect(band.from).toBe(bands[i]?.to);
  });
  expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([1, 99]);
});

it('gives every number of points one band that holds it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (points) => {
      const { from, to } = estimativeBand(points);
      expect(points >= from && (points < to || points === 99)).toBe(true);
    }),
  );
});

it('shows an open question no lower than 1 and no higher than 99', () => {
  expect(estimativeBand(0)).toEqual({ term: 'almostNoChance', from: 1, to: 5 });
  expect(estimativeBand(100)).toEqual({ term: 'almostCertain', from: 95, to: 99 });
  expect(() => estimativeBand(Number.NaN)).toThrow('not a number of points');
});

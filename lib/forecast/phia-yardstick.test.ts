import { expect, it } from 'vitest';
import cases from '@/lib/inference/fixtures/yardstick.json';
import { phiaTerm } from './phia-yardstick';

const words: Readonly<Record<string, string>> = {
  'remote chance': 'remoteChance',
  'highly unlikely': 'highlyUnlikely',
  unlikely: 'unlikely',
  'realistic possibility': 'realisticPossibility',
  'likely or probable': 'likely',
  'highly likely': 'highlyLikely',
  'almost certain': 'almostCertain',
};

it('agrees with the reference words, marking what lies in a gap', () => {
  const { inputs, expected } = cases['yardstick-phia'];
  const found = inputs.p_percent.map((percent) => {
    const { term, between } = phiaTerm(percent);
    return between === undefined ? term : `${term}*`;
  });
  expect(found).toEqual(
    expected.label.map((label) => (words[label.replace('*', '')] ?? '') + (label.endsWith('*') ? '*' : '')),
  );
});

it('names both neighbours of a gap', () => {
  expect(phiaTerm(22).between).toEqual(['highlyUnlikely', 'unlikely']);
  expect(phiaTerm(50).between).toEqual(['realisticPossibility', 'likely']);
});

it('gives the middle of a gap to the upper band and the edges to their own', () => {
  expect(phiaTerm(7.5).term).toBe('highlyUnlikely');
  expect([5, 10, 20, 25, 35, 40, 55, 75, 80, 90, 95, 100].map((edge) => phiaTerm(edge).between)).toEqual(
    Array.from({ length: 12 }, () => undefined),
  );
});

it('refuses what is no percentage', () => {
  for (const value of [-1, 101, Number.NaN]) expect(() => phiaTerm(value)).toThrow('not a percentage');
});

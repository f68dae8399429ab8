import { expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { expectClose } from '@/lib/inference/expect-close';
import { prior, reservedScenarios } from './prior';

function reservedAfter(changes: Parameters<typeof sampleDevelopment>[2]) {
  return reservedScenarios(sampleDossier([sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], changes)]));
}

it('is the starting percentages as shares, in the order of the scenarios', () => {
  const dossier = sampleDossier([]);
  const settings = { ...dossier.settings, prior: { O: 10, S: 20, N: 30, W: 40 } };
  expectClose(prior({ ...dossier, settings }), { W: 0.4, N: 0.3, S: 0.2, O: 0.1 });
});

it('reserves a scenario until somebody rates something for it', () => {
  expect(reservedAfter({ ratings: { W: 'C' } })).toEqual(['O']);
  expect(reservedAfter({ ratings: { O: 'I' } })).toEqual([]);
  expect(reservedAfter({ ratios: { O: 1.5 } })).toEqual([]);
});

it('takes neutral ratings for silence', () => {
  expect(reservedAfter({ ratings: { O: 'N' } })).toEqual(['O']);
  expect(reservedAfter({ ratios: { O: 1 } })).toEqual(['O']);
});

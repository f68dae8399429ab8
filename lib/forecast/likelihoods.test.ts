import { expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { expectClose } from '@/lib/inference/expect-close';
import { developmentContribution, likelihoods } from './likelihoods';

const { scenarios } = sampleDossier([]);
const settings = { ratingBase: 2, temper: 0.5 };
function development(changes: Parameters<typeof sampleDevelopment>[2]) {
  return sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], changes);
}

it('reads a rating by the base and a blank as neutral', () => {
  const rated = development({ ratings: { W: 'CC', N: 'I' } });
  expect(likelihoods(rated, scenarios, 2)).toEqual({ W: 4, N: 0.5, S: 1, O: 1 });
  expect(likelihoods(rated, scenarios, 3)).toEqual({ W: 9, N: 1 / 3, S: 1, O: 1 });
});

it('lets a typed ratio stand over the rating', () => {
  const typed = development({ ratings: { W: 'II', N: 'C' }, ratios: { W: 3 } });
  expect(likelihoods(typed, scenarios, 2)).toEqual({ W: 3, N: 2, S: 1, O: 1 });
});

it('discounts by the grade, then by novelty, then by the temper', () => {
  const item = development({ ratings: { W: 'CC', S: 'II' }, grade: 'B2', novelty: 0.5 });
  // B2 is right four times in five, which turns 4 into 2.5; novelty and temper each halve its logarithm.
  const quarter = Math.log(2.5) / 4;
  expectClose(developmentContribution(item, scenarios, settings), { W: quarter, N: 0, S: -quarter, O: 0 });
});

it('takes the base from the settings', () => {
  const bold = developmentContribution(development({ ratings: { W: 'C' } }), scenarios, {
    ratingBase: 3,
    temper: 1,
  });
  // 1 / (0.2 + 0.8 / 3)
  expect(bold.W).toBeCloseTo(Math.log(15 / 7), 12);
});

it('tempers only what the report quotes', () => {
  const elsewhere = development({ ratings: { W: 'CC' }, from: 'elsewhere' });
  const full = { W: Math.log(2.5), N: 0, S: 0, O: 0 };
  expectClose(developmentContribution(elsewhere, scenarios, settings), full);
});

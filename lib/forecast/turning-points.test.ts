import { expect, it } from 'vitest';
import { day } from '@/lib/dossier/sample-dossier';
import { normalise } from '@/lib/inference/distribution';
import { turningPoints } from './turning-points';

const order = ['W', 'N', 'S'];
function path(...rows: readonly (readonly [string, number, number, number])[]) {
  return rows.map(([on, W, N, S]) => {
    const expected = normalise<string>({ W, N, S });
    return { on: day(on), expected, min: expected, max: expected };
  });
}

it('finds the days on which the lead changes hands', () => {
  const made = {
    path: path(
      ['2020-01-01', 1, 1, 1],
      ['2020-01-02', 1, 2, 1],
      ['2020-01-03', 3, 2, 1],
      ['2020-01-04', 4, 2, 1],
      ['2020-01-09', 4, 2, 9],
    ),
    asOfOn: day('2020-02-01'),
  };
  expect(turningPoints(made, order)).toEqual([
    { on: '2020-01-03', from: 'N', to: 'W' },
    { on: '2020-01-09', from: 'W', to: 'S' },
  ]);
});

it('takes neither a tie nor the first lead for a change', () => {
  const asOfOn = day('2020-02-01');
  const tie = path(['2020-01-01', 1, 2, 0], ['2020-01-02', 2, 2, 0], ['2020-01-03', 1, 2, 0]);
  expect(turningPoints({ path: tie, asOfOn }, order)).toEqual([]);
  const first = path(['2020-01-01', 1, 1, 1], ['2020-01-02', 2, 1, 1]);
  expect(turningPoints({ path: first, asOfOn }, order)).toEqual([]);
  const noise = path(['2020-01-01', 1, 2, 0], ['2020-01-02', 2 + 1e-12, 2, 0]);
  expect(turningPoints({ path: noise, asOfOn }, order)).toEqual([]);
});

it('keeps the three after which a leader held on longest, in the order of time', () => {
  const made = {
    path: path(
      ['2020-01-01', 2, 1, 0],
      ['2020-01-02', 1, 2, 0],
      ['2020-01-20', 2, 1, 0],
      ['2020-01-22', 1, 2, 0],
      ['2020-02-20', 2, 1, 0],
    ),
    asOfOn: day('2020-02-26'),
  };
  expect(turningPoints(made, order).map(({ on }) => on)).toEqual(['2020-01-02', '2020-01-22', '2020-02-20']);
});

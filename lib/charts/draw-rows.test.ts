import { describe, expect, it } from 'vitest';
import { drawDistribution, drawRows, mostOftenFirst } from './draw-rows';

const drawn = {
  bins: [
    [0.25, 0.75],
    [1, 0],
    [0.5, 0.5],
  ],
  first: [0.3, 0.3, 0.4],
  quantiles: [
    { low: 0.2, middle: 0.35, high: 0.5 },
    { low: 0.1, middle: 0.3, high: 0.4 },
    { low: 0.2, middle: 0.35, high: 0.6 },
  ],
};

describe('the rows of the draws', () => {
  it('stand in the order of the scenarios, each beside what is implied', () => {
    const rows = drawRows(drawn, { S: 0.25, W: 0.5, N: 0.25 }, ['W', 'N', 'S']);
    expect(rows.map(({ scenario }) => scenario)).toEqual(['W', 'N', 'S']);
    expect(rows[0]).toEqual({ scenario: 'W', first: 30, low: 20, middle: 35, high: 50, implied: 50 });
    expect(mostOftenFirst(rows)?.scenario).toBe('S');
  });

  it('name the first in order where two come first as often', () => {
    const rows = drawRows({ ...drawn, first: [0.4, 0.4, 0.2] }, {}, ['W', 'N', 'S']);
    expect(mostOftenFirst(rows)?.scenario).toBe('W');
    expect(mostOftenFirst([])).toBeUndefined();
  });
});

describe('the distribution of the draws', () => {
  it('says for every stretch of points how many of 100 draws give a scenario such a share', () => {
    expect(drawDistribution(drawn, ['W', 'N', 'S'])).toEqual([
      { from: 0, to: 50, of100: { W: 25, N: 100, S: 50 } },
      { from: 50, to: 100, of100: { W: 75, N: 0, S: 50 } },
    ]);
  });

  it('is empty where nothing was drawn', () => {
    expect(drawDistribution({ bins: [] }, ['W'])).toEqual([]);
  });
});

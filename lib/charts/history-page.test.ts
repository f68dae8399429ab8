import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyPage, isOnHistoryPage } from './history-page';

const total = fc.integer({ min: 1, max: 400 });
const size = fc.integer({ min: 1, max: 60 });

describe('the pages of a history', () => {
  it('hold every number once when one goes from the newest to the older', () => {
    fc.assert(
      fc.property(total, size, (all, each) => {
        const met: number[] = [];
        for (let at: number | undefined = all; at !== undefined; ) {
          const page = historyPage(all, at, each);
          for (let number = page.newest; number >= page.oldest; number--) met.push(number);
          at = page.older;
        }
        expect(met).toEqual(Array.from({ length: all }, (_, index) => all - index));
      }),
    );
  });

  it('begin with the number asked for, and one comes back to it by newer and older', () => {
    fc.assert(
      fc.property(total, size, fc.nat(), (all, each, seed) => {
        const asked = 1 + (seed % all);
        const page = historyPage(all, asked, each);
        expect(page.newest).toBe(asked);
        expect(isOnHistoryPage(page, asked)).toBe(true);
        if (page.newer !== undefined && page.newer - asked === each)
          expect(historyPage(all, page.newer, each).older).toBe(asked);
      }),
    );
  });

  it('begin with the newest for a number that there is not, and may be empty', () => {
    expect(historyPage(120, 121).newest).toBe(120);
    expect(historyPage(120, 0)).toEqual(historyPage(120));
    expect(historyPage(120, Number.NaN)).toEqual({
      newest: 120,
      oldest: 71,
      total: 120,
      newer: undefined,
      older: 70,
    });
    expect(historyPage(0)).toEqual({ newest: 0, oldest: 0, total: 0, newer: undefined, older: undefined });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreeRows } from './free-rows';

const boxes = fc.array(
  fc.record({
    lines: fc.constantFrom(1, 1, 1, 2, 3, 12),
    start: fc.integer({ min: 0, max: 40 }),
    width: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 120 },
);

describe('the rows of a lane on paper', () => {
  it('gives each box the first rows that are free, as asking one after the other would', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const rows = new FreeRows();
        const ends: number[] = [];
        for (const { lines, start, width } of all) {
          let row = 0;
          while (ends.slice(row, row + lines).some((end) => end > start)) row++;
          for (let each = row; each < row + lines; each++) ends[each] = start + width;
          expect(rows.take(lines, start, start + width)).toBe(row);
        }
        expect(rows.count).toBe(ends.length);
      }),
    );
  });
});

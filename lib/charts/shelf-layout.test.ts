import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItems } from './arbitraries';
import { labelWidth } from './label-width';
import { shelfLayout } from './shelf-layout';
import { geometry, labelOf } from './timeline-layout';

describe('the undated shelf', () => {
  it('takes every item once, in order, in rows where none overlaps another', () => {
    fc.assert(
      fc.property(anyItems(30), fc.integer({ min: 100, max: 1_200 }), (items, width) => {
        const { rows, items: shelved } = shelfLayout(items, width);
        expect(shelved.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        shelved.forEach(({ row, start }, index) => {
          const item = items[index];
          if (item === undefined) throw new Error('one place for each item');
          const end = start + 2 * geometry.dot + geometry.gap + labelWidth(labelOf(item), geometry.label);
          const next = shelved[index + 1];
          if (next?.row === row) expect(next.start).toBeGreaterThanOrEqual(end);
          else expect(next?.row ?? rows).toBe(row + 1);
          // only what is alone in its row may be wider than the shelf
          if (start > 0) expect(end).toBeLessThanOrEqual(width);
        });
      }),
    );
  });

  it('has no row where there is nothing to hold', () => {
    expect(shelfLayout([], 800)).toMatchObject({ rows: 0, items: [], rest: [] });
  });

  it('counts what has no room in the rows it is given, and loses nothing', () => {
    fc.assert(
      fc.property(anyItems(60), fc.integer({ min: 1, max: 4 }), (items, most) => {
        const { rows, items: shelved, rest } = shelfLayout(items, 500, most);
        expect(rows).toBeLessThanOrEqual(most);
        expect([...shelved, ...rest].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      }),
    );
  });
});

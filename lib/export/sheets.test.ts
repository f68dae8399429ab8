import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItems, now } from '@/lib/charts/arbitraries';
import { labelWidth } from '@/lib/charts/label-width';
import { geometry, labelOf } from '@/lib/charts/timeline-layout';
import { scaleFor } from '@/lib/charts/timeline-view';
import { isoDateOf } from '@/lib/time/day-number';
import { plainSheets } from './plain-sheets';
import { poster } from './poster';
import { type Sheet, sheets } from './sheets';

const asOfOn = isoDateOf(now);
const lanes = ['W', 'N', undefined];
const wish = fc
  .record({ items: anyItems(60), even: fc.boolean(), rightToLeft: fc.boolean() })
  .map(({ items, even, rightToLeft }) => ({
    ...{ items, lanes, asOfOn, rightToLeft, scale: scaleFor(items, asOfOn, even) },
    ...{ width: 1_046, height: 480 },
  }));
const marksOn = (sheet: Sheet) =>
  sheet.bands.flatMap((band) => band.marks.map((mark) => ({ ...mark, band: band.kind })));

describe('the timeline on pages', () => {
  it('has every development, each with its whole label on every page that it touches', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        const made = sheets(wished);
        const all = made.flatMap(marksOn);
        expect(new Set(all.map(({ id }) => id))).toEqual(new Set(wished.items.map(({ id }) => id)));
        for (const item of wished.items) {
          const own = all.filter(({ id }) => id === item.id);
          for (const { lines } of own) expect(lines.join(' ')).toBe(labelOf(item));
          if (item.window === undefined) expect(own.map(({ band }) => band)).toEqual(['shelf']);
          if (item.shape === 'day' || item.shape === 'before' || item.shape === 'after')
            expect(own).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps labels on their page and apart, and no page taller than the paper', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        for (const sheet of sheets(wished)) {
          expect(sheet.height).toBeLessThanOrEqual(wished.height);
          for (const band of sheet.bands) {
            const lines = band.marks.flatMap((mark) =>
              mark.lines.map((line, index) => ({ ...mark, row: mark.row + index, line })),
            );
            for (const { labelStart, line, row } of lines) {
              expect(labelStart).toBeGreaterThanOrEqual(0);
              const end = labelStart + labelWidth(line, geometry.label);
              expect(end).toBeLessThanOrEqual(sheet.frame.plot + sheet.frame.side);
              expect(row).toBeLessThan(band.rows);
            }
            for (const [index, a] of lines.entries())
              for (const b of lines.slice(index + 1))
                if (a.row === b.row && a.id !== b.id)
                  expect(
                    a.labelStart + a.labelWidth <= b.labelStart ||
                      b.labelStart + b.labelWidth <= a.labelStart,
                  ).toBe(true);
          }
        }
      }),
    );
  });

  it('cuts a bar only where the next page, or the one before, has it too', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        const made = sheets(wished);
        const pans = [...new Set(made.map(({ viewport }) => viewport.pan))];
        for (const sheet of made)
          for (const mark of marksOn(sheet)) {
            const page = pans.indexOf(sheet.viewport.pan);
            const on = (other: number) =>
              made.some(
                (each) => each.viewport.pan === pans[other] && marksOn(each).some(({ id }) => id === mark.id),
              );
            if (mark.cut.start && page > 0) expect(on(page - 1)).toBe(true);
            if (mark.cut.end && page < pans.length - 1) expect(on(page + 1)).toBe(true);
          }
      }),
    );
  });

  it('is one page where all finds room, and a day is as wide on every page', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        const made = sheets(wished);
        const widths = made.map(({ frame, viewport }) => viewport.zoom * frame.plot);
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
        expect(made.map(({ number }) => number)).toEqual(made.map((_, index) => index + 1));
        if (wished.items.length <= 3) expect(made).toHaveLength(1);
      }),
    );
  });

  it('is what asking every item on every page for every number of pages gives', () => {
    fc.assert(
      fc.property(wish, fc.constantFrom(170, 260, 480), (wished, height) => {
        const made = sheets({ ...wished, height });
        const plain = plainSheets({ ...wished, height });
        fc.pre(plain.length <= 24);
        expect(
          made.map(({ viewport: { pan }, bands, height: tall }) => ({ pan, bands, height: tall })),
        ).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('finds room on one poster', () => {
    fc.assert(
      fc.property(wish, (wished) => {
        const made = poster(wished);
        expect(new Set(marksOn(made).map(({ id }) => id)).size).toBe(wished.items.length);
        expect(made.bands.every(({ continues }) => !continues)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

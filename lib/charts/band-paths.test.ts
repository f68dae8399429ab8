import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPaths, openRuns, widestOpening, widestPoint } from './band-paths';
import { frameOf } from './frame';
import { type KnownRow, knownRows, seriesFrom, seriesOf } from './series-arbitraries';
import { pointsInView, shareColumns } from './share-columns';
import { timeScale } from './time-scale';

const order = ['W', 'N', 'S', 'O'];
const scale = timeScale({ from: seriesFrom, to: seriesFrom + 100, marks: [] });
const viewport = { zoom: 1, pan: 0 };

function drawnOf(known: readonly KnownRow[]) {
  const columns = shareColumns(seriesOf(known), order, scale);
  const ground = { along: columns.along, frame: frameOf(1000, false), viewport };
  return { columns, ground, range: pointsInView(columns, viewport) };
}

describe('the openings of a timing band', () => {
  it('begin on the line and end on it', () => {
    fc.assert(
      fc.property(knownRows, (known) => {
        const { columns, range } = drawnOf(known);
        for (const column of columns.scenarios)
          for (const { first, last } of openRuns(column, range)) {
            expect(last - first).toBeGreaterThan(1);
            for (const end of [first, last])
              expect((column.high[end] ?? 0) - (column.low[end] ?? 0)).toBeLessThanOrEqual(0.05);
          }
      }),
    );
  });

  it('hold every point at which the band is open', () => {
    fc.assert(
      fc.property(knownRows, (known) => {
        const { columns, range } = drawnOf(known);
        for (const column of columns.scenarios) {
          const runs = openRuns(column, range);
          column.low.forEach((low, point) => {
            const isOpen = (column.high[point] ?? 0) - low > 0.05;
            if (isOpen) expect(runs.some(({ first, last }) => first < point && point < last)).toBe(true);
          });
        }
      }),
    );
  });

  it('are drawn only for the scenarios that are asked for', () => {
    const { columns, ground, range } = drawnOf([[{ W: 'CC' }, 9, 4]]);
    expect(bandPaths(ground, columns, ['W'], range).map(({ scenario }) => scenario)).toEqual(['W']);
    expect(bandPaths(ground, columns, order, range).length).toBeGreaterThan(1);
  });

  it('are none for sharp dates', () => {
    const { columns, ground, range } = drawnOf([[{ W: 'CC' }, 9, 0]]);
    expect(bandPaths(ground, columns, order, range)).toEqual([]);
    expect(widestOpening(ground, columns, order, range)).toBeUndefined();
  });
});

describe('the widest opening', () => {
  it('is where the band of one vague development opens', () => {
    const series = seriesOf([[{ W: 'CC' }, 9, 4]]);
    const { columns, ground, range } = drawnOf([[{ W: 'CC' }, 9, 4]]);
    const [west, , , other] = columns.scenarios;
    const point = west && widestPoint(west, range, 5);
    expect(series[point ?? -1]?.on).toBe('2020-01-10');
    expect(other && widestPoint(other, range, 0.1)).toBeUndefined();
    const named = widestOpening(ground, columns, order, range);
    expect(named?.low).toBeCloseTo(30, 9);
  });
});

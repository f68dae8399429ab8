import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { expectClose } from '@/lib/inference/expect-close';
import { addDays } from '@/lib/time/date-arithmetic';
import { impliedBeliefs, trace } from './trace';

const start = day('2020-01-01');
function traceOf(developments: readonly Development[], asOfOn: string) {
  const dossier = sampleDossier(developments);
  return trace({ dossier, chronology: chronology(dossier), asOfOn: day(asOfOn) });
}

const ratings = fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II'));
const developments: fc.Arbitrary<readonly Development[]> = fc
  .array(fc.tuple(ratings, fc.nat(30), fc.nat(8), fc.constantFrom('A1', 'B2', 'C3', 'F6')), { maxLength: 8 })
  .map((rows) =>
    rows.map(([rated, from, length, grade], i) =>
      sampleDevelopment(`E${i}`, [addDays(start, from), addDays(start, from + length)], {
        ratings: rated,
        grade,
      }),
    ),
  );

describe('a trace', () => {
  it('begins at the prior, goes on step by step, and ends at what is implied', () => {
    fc.assert(
      fc.property(developments, (rows) => {
        const { prior, steps, path, implied } = traceOf(rows, '2020-12-31');
        expect(steps).toHaveLength(rows.length);
        steps.forEach((step, i) => {
          expect(step.before).toEqual(i === 0 ? prior : steps[i - 1]?.after);
        });
        expectClose(steps.at(-1)?.after ?? prior, implied);
        expectClose(path.at(-1)?.expected ?? {}, implied, 1e-10);
        expectClose(path[0]?.expected ?? {}, prior);
      }),
    );
  });

  it('does not depend on the order in which the dossier lists its developments', () => {
    fc.assert(
      fc.property(developments, (rows) => {
        expect(traceOf(rows.toReversed(), '2020-12-31')).toEqual(traceOf(rows, '2020-12-31'));
      }),
    );
  });

  it('ends where its end alone is asked for, on any day', () => {
    fc.assert(
      fc.property(developments, fc.nat(45), (rows, offset) => {
        const dossier = sampleDossier(rows);
        const asked = { dossier, chronology: chronology(dossier), asOfOn: addDays(start, offset) };
        expect(impliedBeliefs(asked)).toEqual(trace(asked).implied);
      }),
    );
  });

  it('looks no further than the day it is asked for', () => {
    fc.assert(
      fc.property(developments, fc.nat(45), (rows, days) => {
        const asOfOn = addDays(start, days);
        const all = traceOf(rows, '2020-12-31');
        const then = traceOf(rows, asOfOn);
        expect(then.steps).toEqual(
          all.steps
            .filter((step) => step.knownTo <= asOfOn)
            .map((step, i) => ({ ...step, before: then.steps[i]?.before, after: then.steps[i]?.after })),
        );
        expect(then.path.every(({ on }) => on <= asOfOn)).toBe(true);
        expect(then.path.at(-1)?.on).toBe(asOfOn);
        const before = rows.filter(
          (row) => (all.steps.find((s) => s.development === row.id)?.knownFrom ?? '') <= asOfOn,
        );
        expect(traceOf(before, asOfOn).path.at(-1)).toEqual(then.path.at(-1));
      }),
    );
  });

  it('agrees with its path before each window and after it', () => {
    fc.assert(
      fc.property(developments, (rows) => {
        const { path } = traceOf(rows, '2020-12-31');
        for (const { on, expected, min, max } of path) {
          const { steps, implied } = traceOf(rows, on);
          const open = rows.length - steps.length;
          const opened = traceOf(rows, '2020-12-31').steps.filter((step) => step.knownFrom <= on).length;
          if (opened === rows.length - open) {
            expectClose(expected, implied, 1e-10);
            expectClose(min, max, 1e-10);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a trace by hand', () => {
  // A1 with a ratio typed so that the discount leaves exactly 3: 1 / (0.05 + 0.95 / L) = 3.
  const triple = { grade: 'A1', ratios: { W: 0.95 / (1 / 3 - 0.05) } };
  const west = sampleDevelopment('E1', ['2020-01-10', '2020-01-13'], triple);
  const nothing = sampleDevelopment('E2', ['2020-01-02', '2020-01-02'], { ratings: { W: 'N' } });
  const prior = { W: 0.3, N: 0.3, S: 0.3, O: 0.1 };
  const after = { W: 0.54, N: 0.18, S: 0.18, O: 0.1 };

  it('multiplies the odds of West by three and leaves the reserved share alone', () => {
    const { steps, implied, reserved } = traceOf([west, nothing], '2020-02-01');
    expect(reserved).toEqual(['O']);
    expect(steps.map(({ development }) => development)).toEqual(['E2', 'E1']);
    expectClose(steps[0]?.contribution ?? {}, { W: 0, N: 0, S: 0, O: 0 });
    expectClose(steps[0]?.after ?? {}, prior);
    expectClose(steps[1]?.contribution ?? {}, { W: Math.log(3), N: 0, S: 0, O: 0 });
    expectClose(steps[1]?.after ?? {}, after);
    expect([steps[1]?.knownFrom, steps[1]?.knownTo]).toEqual(['2020-01-10', '2020-01-13']);
    expectClose(implied, after);
  });

  it('draws a slope as wide as the window, and no point for what moves nothing', () => {
    const { path } = traceOf([west, nothing], '2020-02-01');
    expect(path.map(({ on }) => on)).toEqual([
      '2020-01-09',
      '2020-01-10',
      '2020-01-11',
      '2020-01-12',
      '2020-01-13',
      '2020-02-01',
    ]);
    expectClose(
      path.map(({ expected }) => expected.W ?? Number.NaN),
      [0.3, 0.36, 0.42, 0.48, 0.54, 0.54],
    );
    expectClose(
      path.map(({ min }) => min.W ?? Number.NaN),
      [0.3, 0.3, 0.3, 0.3, 0.54, 0.54],
    );
    expectClose(
      path.map(({ max }) => max.W ?? Number.NaN),
      [0.3, 0.54, 0.54, 0.54, 0.54, 0.54],
    );
  });

  it('counts an item from the last day on which it may have become known', () => {
    expect(traceOf([west], '2020-01-12').steps).toEqual([]);
    expectClose(traceOf([west], '2020-01-12').implied, prior);
    expectClose(traceOf([west], '2020-01-13').implied, after);
  });

  it('takes steps by the middle of the window, then its last day, then the id', () => {
    const rows = [
      sampleDevelopment('D', ['2020-01-04', '2020-01-06']),
      sampleDevelopment('C', ['2020-01-05', '2020-01-05']),
      sampleDevelopment('B', ['2020-01-01', '2020-01-08']),
      sampleDevelopment('A', ['2020-01-05', '2020-01-05']),
    ];
    const { steps } = traceOf(rows, '2020-02-01');
    expect(steps.map(({ development }) => development)).toEqual(['B', 'A', 'C', 'D']);
  });

  it('is one point where there is nothing to tell', () => {
    const { path, steps } = traceOf([], '2020-01-05');
    expect(steps).toEqual([]);
    expect(path.map(({ on }) => on)).toEqual(['2020-01-05']);
    expectClose(path[0]?.expected ?? {}, prior);
  });

  it('skips a development that the dossier no longer has', () => {
    const before = sampleDossier([west, nothing]);
    const { steps } = trace({
      dossier: sampleDossier([west]),
      chronology: chronology(before),
      asOfOn: day('2020-02-01'),
    });
    expect(steps.map(({ development }) => development)).toEqual(['E1']);
  });
});

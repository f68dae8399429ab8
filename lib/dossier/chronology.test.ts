import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { dayWindow } from '@/lib/time/calendar-window';
import { addDays } from '@/lib/time/date-arithmetic';
import type { DateRule } from '@/lib/time/date-rule';
import { day } from '@/lib/time/day';
import { namedBy } from '@/lib/time/named-by';
import { hangsOnAnchor } from '@/lib/time/resolve';
import { anchorContradiction, chronology, movedBy } from './chronology';
import { chronologyOrder } from './chronology-order';
import { anyDatedDossier, type DateRules, datedDossier } from './dated-arbitraries';

const tuesday = day('2016-11-15');
const relativeTo = (to: string, months = -1): DateRule => ({
  kind: 'relative',
  to,
  months,
  toleranceMonths: 0,
});
function usesAnchor(
  id: string,
  rules: ReadonlyMap<string, DateRule>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const rule = rules.get(id);
  if (rule === undefined || seen.has(id)) return false;
  const named = namedBy(rule);
  return hangsOnAnchor(rule) || named.some((other) => usesAnchor(other, rules, new Set([...seen, id])));
}

/** An order may move with another development, or hold by a bound that stands still; all other words move outright. */
function movesOutright(id: string, rules: ReadonlyMap<string, DateRule>): boolean {
  const rule = rules.get(id);
  if (rule === undefined || rule.kind === 'ordered') return false;
  return hangsOnAnchor(rule) || namedBy(rule).some((other) => movesOutright(other, rules));
}

describe('moving the publication date', () => {
  it('moves exactly the dates whose words use it, themselves or through others; all else stays as it is', () => {
    fc.assert(
      fc.property(anyDatedDossier, anyDay, fc.integer({ min: 400, max: 4_000 }), (dossier, on, days) => {
        const before = chronology(dossier, on);
        const after = chronology(dossier, addDays(on, days));
        const rules = new Map(dossier.developments.map((item) => [item.id, item.occurred.rule]));
        for (const [id, dates] of Object.entries(before)) {
          if (!usesAnchor(id, rules)) expect(dates.hangsOnAnchor).toBe(false);
          if (!dates.hangsOnAnchor) expect(after[id]?.occurred).toEqual(dates.occurred);
          if (!dates.knownHangsOnAnchor) expect(after[id]?.known).toEqual(dates.known);
          if (dates.hangsOnAnchor && movesOutright(id, rules))
            expect(after[id]?.occurred).not.toEqual(dates.occurred);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names the developments whose dates move, and none when it stays', () => {
    fc.assert(
      fc.property(anyDatedDossier, anyDay, anyDay, (dossier, from, to) => {
        expect(movedBy(dossier, from, from)).toEqual([]);
        expect(movedBy(dossier, from, to)).toEqual(movedBy(dossier, to, from));
        const dates = chronology(dossier, from);
        for (const id of movedBy(dossier, from, to))
          expect(dates[id]?.hangsOnAnchor || dates[id]?.knownHangsOnAnchor).toBe(true);
      }),
    );
    const on = (text: string): DateRule => ({ kind: 'fixed', window: dayWindow(day(text)) });
    const dossier = datedDossier({
      yesterday: { occurred: { kind: 'days-before', days: 1 }, known: { kind: 'on-anchor' } },
      yearBefore: { occurred: relativeTo('yesterday'), known: on('2016-11-01') },
      fixed: { occurred: on('2016-11-08'), known: on('2016-11-09') },
      afterFixed: { occurred: relativeTo('fixed'), known: on('2016-11-09') },
    });
    expect(movedBy(dossier, tuesday, day('2016-11-22'))).toEqual(['yesterday', 'yearBefore']);
  });
});

describe('the known-by clock', () => {
  it('is closed at both ends for every development', () => {
    fc.assert(
      fc.property(anyDatedDossier, anyDay, (dossier, on) => {
        for (const { known } of Object.values(chronology(dossier, on)))
          expect(known.earliest <= known.latest).toBe(true);
      }),
    );
  });

  it('of an undated row is the publication, of an open one its closed side or the publication', () => {
    const open = { kind: 'instant', qualifier: 'exact', precision: 'range' } as const;
    const dates = chronology(
      datedDossier({
        undated: {},
        before: { known: { kind: 'fixed', window: { ...open, latest: day('2016-10-01') } } },
        after: { known: { kind: 'fixed', window: { ...open, earliest: day('2016-10-01') } } },
        later: { known: { kind: 'fixed', window: { ...open, earliest: day('2016-12-01') } } },
      }),
    );
    expect(dates.undated?.occurred).toBeUndefined();
    const ends = Object.values(dates).map(({ known }) => [known.earliest, known.latest]);
    expect(ends).toEqual([
      ['2016-11-15', '2016-11-15'],
      ['2016-10-01', '2016-10-01'],
      ['2016-10-01', '2016-11-15'],
      ['2016-12-01', '2016-12-01'],
    ]);
  });

  it('may hang on the day of its own occurrence', () => {
    const dates = chronology(
      datedDossier({ a: { occurred: { kind: 'on-anchor' }, known: relativeTo('a') } }),
    );
    expect(dates.a?.known).toMatchObject({ earliest: '2016-10-15', latest: '2016-10-15' });
    expect(dates.a?.contradictions).toEqual([]);
  });
});

describe('contradictions', () => {
  it('a weekday that the words demand and the calendar denies is reported with its clock', () => {
    const yesterdayMonday: DateRule = { kind: 'days-before', days: 1, weekday: 1 };
    const dossier = datedDossier({ a: { occurred: yesterdayMonday, known: yesterdayMonday } });
    expect(chronology(dossier).a?.contradictions).toEqual([]);
    expect(chronology(dossier, day('2016-11-17')).a?.contradictions).toEqual([
      { clock: 'occurred', kind: 'weekday', demanded: 1, found: 3 },
      { clock: 'known', kind: 'weekday', demanded: 1, found: 3 },
    ]);
    expect(anchorContradiction(dossier)).toBeUndefined();
    expect(anchorContradiction(dossier, day('2016-11-17'))).toEqual({
      kind: 'weekday',
      demanded: 2,
      found: 4,
    });
  });

  it('dates that hang on each other in a ring stay undated and are reported; what hangs on the ring is only undated', () => {
    const dates = chronology(
      datedDossier({
        tail: { occurred: relativeTo('a') },
        a: { occurred: relativeTo('b') },
        b: { occurred: relativeTo('c') },
        c: { occurred: relativeTo('a') },
        self: { occurred: relativeTo('self') },
      }),
    );
    expect(Object.values(dates).map(({ occurred }) => occurred)).toEqual(Array(5).fill(undefined));
    const ring = ['a', 'b', 'c'];
    for (const id of ring)
      expect(dates[id]?.contradictions).toEqual([{ clock: 'occurred', kind: 'cycle', ring }]);
    expect(dates.self?.contradictions).toEqual([{ clock: 'occurred', kind: 'cycle', ring: ['self'] }]);
    expect(dates.tail?.contradictions).toEqual([]);
  });

  it('a chain of thousands resolves, in whatever order the developments are listed', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `E${n}`);
    const chain = ids.map((id, n): [string, Partial<DateRules>] => [
      id,
      { occurred: n === 0 ? { kind: 'on-anchor' } : relativeTo(`E${n - 1}`, 0) },
    ]);
    for (const rows of [chain, chain.toReversed()]) {
      const dates = chronology(datedDossier(Object.fromEntries(rows)));
      expect(dates.E4999?.occurred).toMatchObject({ earliest: '2016-11-15' });
      expect(dates.E4999?.hangsOnAnchor).toBe(true);
    }
  });
});

describe('the order of a list', () => {
  it('is by the middle of the window, then its last day, then the id, and undated rows come last', () => {
    const between = (earliest: string, latest: string): Partial<DateRules> => ({
      occurred: {
        kind: 'fixed',
        window: {
          kind: 'instant',
          earliest: day(earliest),
          latest: day(latest),
          qualifier: 'exact',
          precision: 'range',
        },
      },
    });
    const dates = chronology(
      datedDossier({
        undated: {},
        aWide: between('2016-11-01', '2016-11-11'),
        b: between('2016-11-06', '2016-11-06'),
        a: between('2016-11-06', '2016-11-06'),
        early: between('2016-10-01', '2016-11-10'),
        since: { occurred: { kind: 'month-before', month: 8, as: 'ongoing' } },
      }),
    );
    expect(chronologyOrder(dates)).toEqual(['since', 'early', 'a', 'b', 'aWide', 'undated']);
  });

  it('does not depend on the order of the dossier', () => {
    fc.assert(
      fc.property(anyDatedDossier, (dossier) => {
        const turned = { ...dossier, developments: dossier.developments.toReversed() };
        for (const clock of ['occurred', 'known'] as const)
          expect(chronologyOrder(chronology(turned), clock)).toEqual(
            chronologyOrder(chronology(dossier), clock),
          );
      }),
    );
  });
});

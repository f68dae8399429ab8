import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnchoredRule, anyDay, anyFreeRule, anyWeekday } from '@/lib/time/arbitraries';
import { dayWindow } from '@/lib/time/calendar-window';
import { addDays, daysBetween } from '@/lib/time/date-arithmetic';
import type { DateRule } from '@/lib/time/date-rule';
import { firstDay } from '@/lib/time/window-bounds';
import { anchorCandidates } from './anchor-candidates';
import { anchorContradiction, chronology } from './chronology';
import { day, sampleDevelopment, sampleDossier } from './sample-dossier';

const around = day('2016-11-15');
const yesterdayMonday: DateRule = { kind: 'days-before', days: 1, weekday: 1 };
const on = (text: string): DateRule => ({ kind: 'fixed', window: dayWindow(day(text)) });
const told = (id: string, occurred: DateRule, known: DateRule = { kind: 'on-anchor' }) =>
  sampleDevelopment(id, ['2016-11-15', '2016-11-15'], {
    occurred: { rule: occurred },
    known: { rule: known },
  });

describe('candidate publication days', () => {
  it('of a text that says "yesterday Monday" and tells of the 9th are the Tuesdays after it', () => {
    const dossier = sampleDossier([told('E16', yesterdayMonday), told('E05', on('2016-11-09'))]);
    const found = anchorCandidates(dossier, { around, days: 14 });
    expect(found).toHaveLength(29);
    expect(found.filter(({ breaks }) => breaks.length === 0).map((each) => each.on)).toEqual([
      '2016-11-15',
      '2016-11-22',
      '2016-11-29',
    ]);
    expect(found.find((each) => each.on === '2016-11-07')?.breaks).toEqual([
      { kind: 'weekday', of: { development: 'E16', clock: 'occurred' }, demanded: 1, found: 7 },
      { kind: 'too-early', of: { development: 'E05', clock: 'occurred' }, first: '2016-11-09' },
    ]);
  });

  it('must be the weekday that the text names for its own day', () => {
    const dossier = sampleDossier([], { anchor: { on: around, inferred: true, weekday: 2, reasons: [] } });
    const [monday, tuesday] = anchorCandidates(dossier, { around, days: 1 });
    expect(monday?.breaks).toEqual([{ kind: 'weekday', of: 'anchor', demanded: 2, found: 1 }]);
    expect(tuesday?.breaks).toEqual([]);
  });

  it('may come before what only other sources tell of', () => {
    const elsewhere = { ...told('WSJ', on('2016-12-01'), on('2016-12-02')), from: 'elsewhere' as const };
    expect(anchorCandidates(sampleDossier([elsewhere]), { around, days: 0 })).toEqual([
      { on: around, breaks: [] },
    ]);
  });

  it('fit exactly where the chronology of that day has no wrong weekday and nothing that was yet to come', () => {
    const named = fc.record({
      kind: fc.constant('days-before' as const),
      days: fc.integer({ min: 0, max: 9 }),
      weekday: anyWeekday,
    });
    const near = fc.integer({ min: -20, max: 20 }).map((n) => on(addDays(around, n)));
    const rule = fc.oneof(anyAnchoredRule, anyFreeRule, named, near);
    const rows = fc.array(fc.tuple(rule, rule), { maxLength: 4 });
    const days = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(rows, days, fc.option(anyWeekday, { nil: undefined }), (rules, reach, weekday) => {
        const dossier = sampleDossier(
          rules.map(([occurred, known], n) => told(`E${n}`, occurred, known)),
          { anchor: { on: around, inferred: true, weekday, reasons: [] } },
        );
        const candidates = anchorCandidates(dossier, { around, days: reach });
        expect(candidates.map((each) => daysBetween(around, each.on))).toEqual(
          Array.from({ length: 2 * reach + 1 }, (_, n) => n - reach),
        );
        for (const candidate of candidates) {
          const wrong = Object.values(chronology(dossier, candidate.on)).some(
            (dates) =>
              dates.contradictions.length > 0 ||
              (!dates.hangsOnAnchor && dates.occurred && (firstDay(dates.occurred) ?? '') > candidate.on) ||
              (!dates.knownHangsOnAnchor && dates.known.earliest > candidate.on),
          );
          const fits = !wrong && anchorContradiction(dossier, candidate.on) === undefined;
          expect(candidate.breaks.length === 0).toBe(fits);
        }
      }),
    );
  });

  it('stay within the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5, max: 5_000 }), (middle, days) => {
        const found = anchorCandidates(sampleDossier([]), { around: middle, days });
        expect(found.map((each) => each.on)).toContain(middle);
        expect(found.length).toBeLessThanOrEqual(733);
      }),
      { numRuns: 20 },
    );
    expect(anchorCandidates(sampleDossier([]), { around: day('0001-01-01'), days: 2 })).toHaveLength(3);
  });
});

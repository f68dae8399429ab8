import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '@/lib/time/arbitraries';
import { dayWindow, instantBetween } from '@/lib/time/calendar-window';
import { addDays } from '@/lib/time/date-arithmetic';
import { day } from '@/lib/time/day';
import { reportingLag } from './reporting-lag';

const span = fc.nat({ max: 400 });

describe('the reporting lag', () => {
  it('is as many days as lie between, the fewest and the most by how vague both ends are', () => {
    fc.assert(
      fc.property(anyDay, span, span, span, (began, took, way, doubt) => {
        fc.pre(addDays(began, 1_300) < '9999-12-31');
        const ended = addDays(began, took);
        const known = addDays(ended, way + 1);
        const lag = reportingLag(instantBetween(began, ended), instantBetween(known, addDays(known, doubt)));
        expect(lag).toEqual({ fewest: way + 1, most: took + way + 1 + doubt });
      }),
    );
  });

  it('is none where it became known on the day, or while it may still have been happening', () => {
    fc.assert(
      fc.property(anyDay, span, (on, later) => {
        fc.pre(addDays(on, 400) < '9999-12-31');
        expect(reportingLag(dayWindow(on), dayWindow(on))).toBeUndefined();
        expect(reportingLag(instantBetween(on, addDays(on, later)), dayWindow(on))).toBeUndefined();
      }),
    );
  });

  it('has no most where nobody says when it began, and is none where it is undated or still goes on', () => {
    const known = dayWindow(day('2016-11-15'));
    const before = { ...dayWindow(day('2016-11-12')), earliest: undefined };
    expect(reportingLag(before, known)).toEqual({ fewest: 3, most: undefined });
    expect(reportingLag(undefined, known)).toBeUndefined();
    const ongoing = { ...dayWindow(day('2016-08-01')), kind: 'process', latest: undefined } as const;
    expect(reportingLag(ongoing, known)).toBeUndefined();
  });

  it('of a magazine of 11 to 13 October 2014 told on 15 November 2016 is 764 to 766 days', () => {
    const issue = instantBetween(day('2014-10-11'), day('2014-10-13'));
    expect(reportingLag(issue, dayWindow(day('2016-11-15')))).toEqual({ fewest: 764, most: 766 });
  });
});

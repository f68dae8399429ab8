import { describe, expect, it } from 'vitest';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { instantBetween } from '@/lib/time/calendar-window';
import { dayNumber } from '@/lib/time/day-number';
import type { Window } from '@/lib/time/window';
import { dossierPicture } from './dossier-picture';
import { daysOfAll, doubtfulOf, openAgainst, orderPicture } from './order-picture';

const between = (from: number, to: number) => instantBetween(on(from), on(to));
const on = (number: number) => day(`2020-01-${String(number).padStart(2, '0')}`);
const occurring = (
  id: string,
  window: Window,
  known: readonly [string, string] = ['2020-02-01', '2020-02-01'],
  ratings: Development['ratings'] = {},
) => sampleDevelopment(id, known, { occurred: { rule: { kind: 'fixed', window } }, ratings });
const shownOf = (developments: readonly Development[], asOfOn = day('2020-12-31')) =>
  dossierPicture({
    dossier: sampleDossier(developments),
    layer: 'reported',
    asOfOn,
    even: false,
    tongue: 'en',
  });

const developments = [
  occurring('A', between(1, 5)),
  occurring('B', between(4, 9)),
  occurring('C', between(20, 20)),
  occurring('D', { ...between(1, 22), earliest: undefined }),
  sampleDevelopment('U', ['2020-02-01', '2020-02-01']),
];

describe('the picture of an order', () => {
  it('counts the pairs of dated developments whose windows meet', () => {
    const made = orderPicture(shownOf(developments));
    expect(made.dated).toEqual(['A', 'B', 'C', 'D']);
    // A and B, and D with each of the three
    expect(made.openPairs).toBe(4);
    expect(openAgainst(made, 'A')).toEqual(['B', 'D']);
    expect(openAgainst(made, 'U')).toEqual([]);
  });

  it('holds what is known by the as-of day and nothing later', () => {
    const late = occurring('L', between(1, 9), ['2020-03-01', '2020-03-01']);
    expect(orderPicture(shownOf([...developments, late], day('2020-02-02'))).dated).not.toContain('L');
  });

  it('draws only what has several days and no open side', () => {
    const { occurred } = orderPicture(shownOf(developments));
    expect(doubtfulOf(occurred, ['A', 'B', 'C', 'D', 'U'])).toEqual(['A', 'B']);
  });

  it('shows both windows of a pair, an open side as far as the other reaches', () => {
    const { occurred } = orderPicture(shownOf(developments));
    expect(daysOfAll(occurred, ['B', 'D'])).toEqual({ from: dayNumber(on(4)), to: dayNumber(on(22)) });
    expect(daysOfAll(occurred, ['U'])).toBeUndefined();
  });

  it('finds the steps of the build-up that no date puts in order', () => {
    const moving = (id: string, known: readonly [string, string]) =>
      occurring(id, between(1, 1), known, { W: 'CC' });
    const { unsettledSteps, sameDaySteps } = orderPicture(
      shownOf([
        moving('A', ['2020-02-01', '2020-02-03']),
        moving('B', ['2020-02-02', '2020-02-08']),
        moving('C', ['2020-02-09', '2020-02-09']),
        moving('D', ['2020-02-09', '2020-02-09']),
      ]),
    );
    expect(unsettledSteps).toEqual([{ first: 'A', second: 'B' }]);
    expect(sameDaySteps).toBe(1);
  });
});

import * as fc from 'fast-check';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { addDays } from '@/lib/time/date-arithmetic';
import { dayNumber } from '@/lib/time/day-number';
import { probabilitySeries, type SeriesPoint } from './probability-series';

/** For tests: the first day on which anything of a generated series becomes known. */
export const seriesStart = day('2020-01-01');
/** The day number with which the axis of a generated series begins. */
export const seriesFrom = dayNumber(seriesStart) - 3;
const asOfOn = day('2020-03-31');

/** Ratings, the first day on which it may have become known, and for how many days more. */
export type KnownRow = readonly [Development['ratings'], number, number];
const ratings = fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II'));
export const knownRows: fc.Arbitrary<readonly KnownRow[]> = fc.array(
  fc.tuple(ratings, fc.nat(30), fc.nat(8)),
  { maxLength: 8 },
);

/** The series of a dossier in which these, and nothing else, became known. */
export function seriesOf(known: readonly KnownRow[]): readonly SeriesPoint[] {
  const developments = known.map(([rated, from, length], index) =>
    sampleDevelopment(`E${index}`, [addDays(seriesStart, from), addDays(seriesStart, from + length)], {
      ratings: rated,
    }),
  );
  const dossier = sampleDossier(developments);
  return probabilitySeries(trace({ dossier, chronology: chronology(dossier), asOfOn }), seriesFrom);
}

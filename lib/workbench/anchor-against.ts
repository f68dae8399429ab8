import { anchorCandidates, type Break } from '@/lib/dossier/anchor-candidates';
import { chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { shortDay } from '@/lib/i18n/dates';
import { saysWords } from '@/lib/i18n/says-words';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { IsoDate } from '@/lib/time/civil-date';

/** A day on which the report may have been published, and in words what the dossier says against it. */
export type CandidateDay = Readonly<{ on: IsoDate; against: readonly string[] }>;

/** The days around one, `days` each way, each with what speaks against it: what is said of the day itself comes first. */
export function candidateDays(
  dossier: Dossier,
  around: IsoDate,
  days: number,
  tongue: Tongue,
): readonly CandidateDay[] {
  return anchorCandidates(dossier, { around, days }).map(({ on, breaks }) => {
    const dates = breaks.length === 0 ? {} : chronology(dossier, on);
    // what happened and became known on one day is said once
    return { on, against: [...new Set(breaks.map((found) => words(found, on, dates, dossier, tongue)))] };
  });
}

/** What speaks against one publication day, in words. */
export function anchorAgainst(dossier: Dossier, on: IsoDate, tongue: Tongue): readonly string[] {
  return candidateDays(dossier, on, 0, tongue).flatMap(({ against }) => against);
}

function words(
  found: Break,
  on: IsoDate,
  dates: ReturnType<typeof chronology>,
  { developments }: Dossier,
  tongue: Tongue,
): string {
  const { of } = found;
  const item = of === 'anchor' ? undefined : developments.find(({ id }) => id === of.development);
  const day = (of === 'anchor' ? undefined : dates[of.development]?.[of.clock]?.earliest) ?? on;
  const said =
    found.kind === 'weekday'
      ? saysWords(tongue, found, day)
      : wordsIn(tongue, 'anchor').tooEarly(shortDay(tongue, found.first));
  return item === undefined ? said : `${textIn(tongue, item.title).text}: ${said}`;
}

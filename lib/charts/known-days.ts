import type { Chronology } from '@/lib/dossier/chronology';
import type { IsoDate } from '@/lib/time/civil-date';

/** The days on which something became known, in order, each once; the last of them is the latest day there is. */
export function knownDays(dates: Chronology, latestOn: IsoDate): readonly IsoDate[] {
  const days = Object.values(dates).map(({ known }) => known.latest);
  return [...new Set([...days.filter((day) => day <= latestOn), latestOn])].sort();
}

import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import type { Trace } from '@/lib/forecast/trace';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import type { TimelineItem } from './timeline-items';

/** One development in a list or table: every cell a finished text or a whole number of points. */
export type DevelopmentRow = Readonly<{
  item: TimelineItem;
  happened: string;
  known: string;
  said: string;
  grade: string;
  /** Points it moved each scenario when it became known. */
  effects: Readonly<Record<string, number>>;
}>;

/** The rows of what is shown, newest first by when it happened; undated ones last. */
export function developmentRows(
  items: readonly TimelineItem[],
  dossier: Dossier,
  chronology: Chronology,
  trace: Trace,
  tongue: Tongue,
): readonly DevelopmentRow[] {
  const byId = new Map(dossier.developments.map((each) => [each.id, each]));
  const steps = new Map(trace.steps.map((step) => [step.development, step]));
  return items
    .flatMap((item): DevelopmentRow[] => {
      const [development, dates, step] = [byId.get(item.id), chronology[item.id], steps.get(item.id)];
      if (development === undefined || dates === undefined || step === undefined) return [];
      return [
        {
          item,
          happened: windowWords(tongue, dates.occurred),
          known: windowWords(tongue, dates.known),
          said: textIn(tongue, development.attribution.said).text,
          grade: development.grade,
          effects: Object.fromEntries(
            dossier.scenarios.map(({ id }) => [
              id,
              Math.round(((step.after[id] ?? 0) - (step.before[id] ?? 0)) * 100),
            ]),
          ),
        },
      ];
    })
    .toSorted((a, b) => lastDayOf(b.item).localeCompare(lastDayOf(a.item)));
}

function lastDayOf({ window }: TimelineItem): string {
  if (window === undefined) return '';
  return window.latest ?? '9999';
}

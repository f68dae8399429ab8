import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Locale } from '@/lib/i18n/locales';
import { timeline } from '@/lib/i18n/messages/timeline';
import { windowWords } from '@/lib/i18n/window-words';

/** A mark in words: what, when with its doubt, on which scenario it bears, how it is graded. */
export function described(item: TimelineItem, locale: Locale, scenarios: readonly ScenarioView[]): string {
  const words = timeline[locale];
  const name = scenarios.find(({ id }) => id === item.lane)?.name;
  const bearing =
    name === undefined
      ? words.movesNothing
      : item.against
        ? words.speaksAgainst(name)
        : words.speaksFor(name);
  return words.item(item.title, windowWords(locale, item.window), bearing, item.grade);
}

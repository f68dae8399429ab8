import type { Beat } from '@/lib/briefing/beats';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { briefing } from '@/lib/i18n/messages/briefing';
import { assertNever } from '@/lib/kernel/assert-never';

/** What a beat is called in the list of beats and for those who cannot see it. */
export function beatTitle(
  beat: Beat,
  words: typeof briefing.en,
  scenarios: readonly Pick<ScenarioView, 'id' | 'name'>[],
): string {
  switch (beat.kind) {
    case 'question':
    case 'bottom-line':
    case 'timeline':
    case 'map':
      return words.beats[beat.kind];
    case 'scenario':
      return scenarios.find(({ id }) => id === beat.scenario)?.name ?? beat.scenario;
    case 'change':
      return words.change;
    case 'sources':
    case 'checks':
      return beat.pages > 1 ? `${words[beat.kind]} (${words.page(beat.page, beat.pages)})` : words[beat.kind];
    default:
      return assertNever(beat);
  }
}

import type { Beat } from '@/lib/briefing/beats';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Words } from '@/lib/i18n/english';
import type { Locale } from '@/lib/i18n/locales';
import { assertNever } from '@/lib/kernel/assert-never';

/** `lang` where it is the dossier's own and may be in another language than the page. */
export type BeatTitle = Readonly<{ text: string; lang?: Locale | undefined }>;

/** What a beat is called in the list of beats and for those who cannot see it. */
export function beatTitle(
  beat: Beat,
  words: Words['briefing'],
  scenarios: readonly Pick<ScenarioView, 'id' | 'name' | 'lang'>[],
): BeatTitle {
  switch (beat.kind) {
    case 'question':
    case 'bottom-line':
    case 'timeline':
    case 'map':
      return { text: words.beats[beat.kind] };
    case 'scenario': {
      const scenario = scenarios.find(({ id }) => id === beat.scenario);
      return { text: scenario?.name ?? beat.scenario, lang: scenario?.lang };
    }
    case 'change':
      return { text: words.change };
    case 'sources':
    case 'checks':
      return {
        text:
          beat.pages > 1 ? `${words[beat.kind]} (${words.page(beat.page, beat.pages)})` : words[beat.kind],
      };
    default:
      return assertNever(beat);
  }
}

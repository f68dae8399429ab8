import type { Development, Dossier } from '@/lib/dossier/schema';
import type { Rating } from '@/lib/inference/likelihood-ratio';
import { seededRandom } from '@/lib/inference/seeded-random';
import { day } from '@/lib/time/day';
import { dayNumber, isoDateOf } from '@/lib/time/day-number';

/** The dates on which a made-up dossier's developments became known: each on a day, each within a month, or half of each. */
export type KnownDates = 'days' | 'months' | 'mixed';

const first = dayNumber(day('2007-01-01'));
const last = dayNumber(day('2016-11-01'));
const scenarioIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
const letters = [...'AABBBBCCCDDEF'];

/**
 * That many developments over ten years and eight scenarios, the same for the same seed: all ratings, a cell in fifty
 * with a ratio typed over it, every grade, one in five a repeat of its origin that is new in part.
 */
export function generatedDossier(count: number, dates: KnownDates, seed = 2016): Dossier {
  const random = seededRandom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const developments = Array.from({ length: count }, (_, index): Development => {
    const from = first + upTo(last - first);
    const isVague = dates === 'months' || (dates === 'mixed' && random() < 0.5);
    const repeats = random() < 0.2;
    const window = {
      ...({ kind: 'instant', qualifier: 'exact', precision: 'range' } as const),
      ...{ earliest: isoDateOf(from), latest: isoDateOf(isVague ? from + 29 : from) },
    };
    return {
      ...{ id: `E${index + 1}`, title: { en: 'Made up' }, gist: { en: 'Made up' } },
      ...{ attribution: { said: { en: 'Nobody' }, kind: 'narration' }, standing: 'firm' },
      ...{ actors: [], places: [], layer: 'both', from: random() < 0.8 ? 'report' : 'elsewhere' },
      grade: `${letters[upTo(letters.length)]}${1 + upTo(6)}`,
      occurred: { rule: { kind: 'fixed', window } },
      known: { rule: { kind: 'fixed', window } },
      ratings: Object.fromEntries(scenarioIds.map((id) => [id, ratingOf(random)])),
      ratios: random() < 0.1 ? { S2: 0.2 + random() * 6, S5: 0.2 + random() * 6 } : undefined,
      novelty: repeats ? upTo(5) / 4 : 1,
      origin: repeats ? `O${1 + upTo(Math.ceil(count / 20))}` : undefined,
    };
  });
  return {
    ...{ format: 'masar.dossier/1', slug: 'made-up', marking: 'TLP:CLEAR' },
    ...{ title: { en: 'Made up' }, question: { en: 'Which?' }, claim: { en: 'it' }, meaning: { en: 'It.' } },
    ...{ horizonOn: day('2017-12-31'), anchor: { on: day('2016-12-15'), inferred: false, reasons: [] } },
    scenarios: scenarioIds.map((id) => ({ id, name: { en: id }, standing: 'rated' })),
    settings: {
      prior: Object.fromEntries(scenarioIds.map((id) => [id, 12.5])),
      ...{ ratingBase: 2, temper: 0.7, layer: 'reported', checksOff: [] },
    },
    ...{ actors: [], places: [], origins: [], developments, sourceChecks: [], judgements: [] },
    ...{ overturns: [], indicators: [], outcome: [] },
  };
}

function ratingOf(random: () => number): Rating {
  return random() < 0.1 ? (random() < 0.5 ? 'CC' : 'II') : random() < 0.4 ? 'N' : random() < 0.5 ? 'C' : 'I';
}

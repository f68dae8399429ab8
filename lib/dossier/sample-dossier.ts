import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import type { Development, Dossier } from './schema';

/** A day from a text that is known to be one; for tests. */
export function day(text: string | undefined): IsoDate {
  if (text === undefined || !isIsoDate(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** A plain development that became known between two days, changed where a test says so. */
export function sampleDevelopment(
  id: string,
  known: readonly [string, string],
  changes: Partial<Development> = {},
): Development {
  const window = {
    kind: 'instant',
    earliest: day(known[0]),
    latest: day(known[1]),
    qualifier: 'exact',
    precision: 'range',
  } as const;
  return {
    id,
    title: { en: id },
    gist: { en: id },
    attribution: { said: { en: 'Somebody' }, kind: 'narration' },
    grade: 'B2',
    standing: 'firm',
    actors: [],
    places: [],
    occurred: { rule: { kind: 'undated' } },
    known: { rule: { kind: 'fixed', window } },
    ratings: {},
    novelty: 1,
    from: 'report',
    layer: 'both',
    ...changes,
  };
}

/** A dossier of three rated scenarios and a reserved one, around the developments of a test. */
export function sampleDossier(developments: readonly Development[], changes: Partial<Dossier> = {}): Dossier {
  return {
    format: 'masar.dossier/1',
    slug: 'sample',
    title: { en: 'Sample' },
    question: { en: 'Which way?' },
    claim: { en: 'to be the way' },
    meaning: { en: 'The way.' },
    horizonOn: day('2020-12-31'),
    marking: 'TLP:CLEAR',
    anchor: { on: day('2020-03-01'), inferred: false, reasons: [] },
    scenarios: [
      { id: 'W', name: { en: 'West' }, standing: 'rated' },
      { id: 'N', name: { en: 'North' }, standing: 'rated' },
      { id: 'S', name: { en: 'South' }, standing: 'rated' },
      { id: 'O', name: { en: 'Other' }, standing: 'reserved' },
    ],
    settings: {
      prior: { W: 30, N: 30, S: 30, O: 10 },
      ratingBase: 2,
      temper: 1,
      layer: 'reported',
      checksOff: [],
    },
    actors: [],
    places: [],
    origins: [],
    developments: [...developments],
    sourceChecks: [],
    judgements: [],
    overturns: [],
    indicators: [],
    outcome: [],
    ...changes,
  };
}

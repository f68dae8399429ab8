import type { Change } from '@/lib/dossier/change';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { type Assessment, signedAssessment } from '@/lib/dossier/log';
import { type Development, type Dossier, development } from '@/lib/dossier/schema';
import type { DossierDraft } from '../store';

const settings = {
  prior: { A: 60, B: 30, O: 10 },
  ratingBase: 2,
  temper: 1,
  layer: 'reported',
  checksOff: [],
};

/** A small dossier with three scenarios and nothing else. */
export function sampleDossier(slug: string): Dossier {
  return dossierSchema.parse({
    format: 'masar.dossier/1',
    slug,
    title: { en: 'Harbour', ar: 'الميناء' },
    question: { en: 'Will the harbour open?' },
    claim: { en: 'to be what happens' },
    meaning: { en: 'One of three outcomes by the horizon.' },
    horizonOn: '2030-01-31',
    marking: 'TLP:CLEAR',
    anchor: { on: '2029-10-01', inferred: false, reasons: [] },
    scenarios: [
      { id: 'A', name: { en: 'Opens' }, standing: 'rated' },
      { id: 'B', name: { en: 'Stays shut' }, standing: 'rated' },
      { id: 'O', name: { en: 'Other' }, standing: 'reserved' },
    ],
    settings,
    actors: [],
    places: [],
    origins: [],
    developments: [],
    sourceChecks: [],
    judgements: [],
    overturns: [],
    indicators: [],
    outcome: [],
  });
}

/** An assessment of the sample dossier. */
export function sampleAssessment(change: Readonly<Record<string, unknown>> = {}): Assessment {
  return signedAssessment.parse({
    weights: { A: 60, B: 30, O: 10 },
    confidence: { level: 'low' },
    layer: 'reported',
    settings,
    asOfOn: '2029-10-01',
    dossierSeq: 1,
    author: 'Amal',
    ...change,
  });
}

export function sampleDraft(slug: string): DossierDraft {
  return { dossier: sampleDossier(slug), author: 'Amal', assessment: sampleAssessment() };
}

/** A development that fits the sample dossier. */
export function sampleDevelopment(id: string, title = 'A ship was seen'): Development {
  return development.parse({
    id,
    title: { en: title },
    gist: { en: 'A ship was seen off the harbour.' },
    attribution: { said: { en: 'Port office' }, kind: 'named' },
    grade: 'B2',
    standing: 'firm',
    actors: [],
    places: [],
    occurred: { rule: { kind: 'on-anchor' } },
    known: { rule: { kind: 'on-anchor' } },
    ratings: { A: 'C', B: 'I' },
    novelty: 1,
    from: 'elsewhere',
    layer: 'both',
  });
}

export function addition(id: string, title?: string): Change {
  return { kind: 'development-added', development: sampleDevelopment(id, title) };
}

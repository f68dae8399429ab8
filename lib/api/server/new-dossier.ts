import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Dossier, Scenario } from '@/lib/dossier/schema';
import type { DossierDraft } from '@/lib/store/store';
import type { NewDossierBody } from '../contract';
import { firstAssessment } from './first-assessment';
import type { Signature } from './who';

/** An empty dossier on a new question, and its first assessment: the starting shares. */
export function newDossier(body: NewDossierBody, slug: string, signature: Signature): DossierDraft {
  const text = (words: string): LocalisedText => ({ [body.language]: words });
  const scenarios: Scenario[] = body.scenarios.map(({ name, detail, reserved }, index) => ({
    id: reserved ? 'O' : `S${index + 1}`,
    name: text(name),
    ...(detail !== undefined && { detail: text(detail) }),
    standing: reserved ? 'reserved' : 'rated',
  }));
  const dossier: Dossier = {
    format: 'masar.dossier/1',
    slug,
    title: text(body.title),
    question: text(body.question),
    claim: text(body.claim),
    meaning: text(body.meaning ?? body.question),
    horizonOn: body.horizonOn,
    // Nobody has said that it may travel, so it may not travel far.
    marking: 'TLP:AMBER',
    anchor: { on: body.anchorOn, inferred: false, reasons: [] },
    scenarios,
    settings: {
      prior: startingShares(scenarios),
      ratingBase: 2,
      temper: 1,
      layer: 'reported',
      checksOff: [],
      ...(body.yardstick && { yardstick: body.yardstick }),
    },
    actors: [],
    places: [],
    origins: [],
    developments: [],
    sourceChecks: [],
    judgements: [],
    overturns: [],
    indicators: [],
    outcome: [],
  };
  return { dossier, ...signature, assessment: firstAssessment(dossier, signature) };
}

// Equal among the named scenarios, 10 % for the rest where there is one.
function startingShares(scenarios: readonly Scenario[]): Readonly<Record<string, number>> {
  const kept = scenarios.some(({ standing }) => standing === 'reserved') ? 10 : 0;
  const named = scenarios.length - (kept > 0 ? 1 : 0);
  return Object.fromEntries(
    scenarios.map(({ id, standing }) => [id, standing === 'reserved' ? kept : (100 - kept) / named]),
  );
}

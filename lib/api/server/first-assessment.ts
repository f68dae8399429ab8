import type { LocalisedText, Weights } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { Assessment } from '@/lib/dossier/log';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { impliedBeliefs } from '@/lib/forecast/trace';

/** Revision 1: the weights read from the source's own words where there are some, else what the evidence implies. */
export function firstAssessment(
  dossier: Dossier,
  signature: Pick<Assessment, 'author' | 'authorId'>,
): Assessment {
  const { baseline, settings, anchor } = dossier;
  const common = { layer: settings.layer, settings, asOfOn: anchor.on, dossierSeq: 1, ...signature };
  if (baseline === undefined)
    return { ...common, weights: impliedWeights(dossier), confidence: { level: 'low' } };
  const reason = bothLanguages(baseline.reason);
  return {
    ...common,
    weights: baseline.weights,
    confidence: baseline.confidence,
    ...(reason !== undefined && { reason }),
  };
}

function impliedWeights(dossier: Dossier): Weights {
  const { layer, checksOff } = dossier.settings;
  const seen = dossierInLayer(dossier, layer, checksOff);
  const implied = impliedBeliefs({ dossier: seen, chronology: chronology(seen), asOfOn: seen.anchor.on });
  return impliedPoints(
    implied,
    dossier.scenarios.map(({ id }) => id),
  );
}

// A reason is written in one language by whoever saves; this one belongs to the dossier and comes in both.
function bothLanguages({ en, ar }: LocalisedText): string | undefined {
  const texts = [en, ar].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

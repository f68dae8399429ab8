'use client';

import { impliedPoints } from '@/lib/forecast/implied-points';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';
import { useLikelihood } from '../wording/yardstick-context';
import type { WhyScenario } from './why-facts';
import { WhySection } from './why-section';

/** The number in one sentence, with its word and range, and the three numbers it came by. */
export function Answer({ scenario, dossier, trace, weights, revision, isUnsaved, layers }: WhyScenario) {
  const words = useWords('why');
  const tongue = useTongue();
  const likelihood = useLikelihood();
  const { id, name } = scenario;
  const implied =
    impliedPoints(
      trace.implied,
      dossier.scenarios.map((each) => each.id),
    )[id] ?? 0;
  const judged = weights?.[id];
  const shown = judged ?? implied;
  const [reported, checked] = [layers.reported[id] ?? 0, layers.checked[id] ?? 0];
  const sentences = [
    words.judged(name, shown, likelihood(shown)),
    words.way(Math.round(100 * (trace.prior[id] ?? 0)), implied, judged),
    isUnsaved ? words.draft : revision && words.revision(revision.number, revision.author),
    // revision 1 is a reading of the report's words where it has some
    isUnsaved || revision?.number !== 1 || dossier.baseline === undefined
      ? undefined
      : `${textIn(tongue, dossier.baseline.label).text}.`,
    trace.reserved.includes(id) ? words.reserved(name) : undefined,
    reported === checked ? undefined : words.bothLayers(name, reported, checked),
  ];
  return (
    <WhySection title={words.answer} sentences={sentences.filter((sentence) => sentence !== undefined)} />
  );
}

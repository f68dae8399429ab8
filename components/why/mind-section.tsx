'use client';

import { useMemo } from 'react';
import { leader } from '@/lib/dossier/weights';
import { originGroups, singleGroups } from '@/lib/forecast/origin-groups';
import { type Overturn, overturn } from '@/lib/forecast/overturn';
import { smallestFlip, smallestLead } from '@/lib/forecast/smallest-flip';
import type { Swing } from '@/lib/forecast/tornado';
import { whyMind } from '@/lib/i18n/messages/why-mind';
import { useWords } from '../shell/locale';
import { ThresholdTable } from './threshold-table';
import { useItemName } from './use-item-name';
import { useSwingName } from './use-swing-name';
import type { WhyFacts } from './why-facts';
import { WhySection } from './why-section';

type Props = WhyFacts & Readonly<{ swings: readonly Swing[] }>;

/** What would put another scenario ahead: one step, a set of developments left out, a new item. */
export function MindSection({ dossier, trace, scenarios, swings }: Props) {
  const words = useWords(whyMind);
  const named = useItemName(dossier, 'sentence');
  const swingName = useSwingName(dossier, scenarios, 'sentence');
  const found = useMemo(() => {
    const order = dossier.scenarios.map(({ id }) => id);
    const leading = leader(trace.implied, order);
    const singles = singleGroups(trace);
    return {
      leading,
      flip: smallestFlip(trace, order, singles),
      byOrigin: smallestFlip(trace, order, originGroups(dossier, trace)),
      rivals: order
        .filter((id) => id !== leading)
        .map((rival) => ({ rival, lead: smallestLead(trace, order, singles, rival) })),
      overturn: overturn(dossier, trace),
    };
  }, [dossier, trace]);
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const { flip, byOrigin } = found;
  const steps = swings.filter(({ changesLeader }) => changesLeader);
  const sentences = [
    steps.length === 0
      ? words.noSingle
      : words.singles(steps.length, steps.slice(0, mostNamed).map(swingName)),
    flip === undefined
      ? words.noFlip
      : words.flip(flip.groups.map(named), nameOf(flip.leader), flip.isSmallest),
    // said only where an origin takes more with it than the single developments do
    byOrigin?.groups.some(({ kind }) => kind === 'origin')
      ? words.flipOrigins(byOrigin.groups.map(named), nameOf(byOrigin.leader))
      : undefined,
    ...found.rivals
      .filter(({ rival }) => rival !== flip?.leader)
      .map(({ rival, lead }) =>
        lead === undefined
          ? words.rivalNever(nameOf(rival))
          : words.rivalLeads(
              nameOf(rival),
              lead.groups.map(({ id }) => id),
            ),
      ),
    ...thresholdSentences(words, found.overturn, nameOf),
  ];
  return (
    <WhySection
      title={words.mind}
      sentences={sentences.filter((sentence) => sentence !== undefined)}
      note={found.overturn && words.newItemNote}
      table={
        found.overturn && (
          <ThresholdTable overturn={found.overturn} runnerUp={nameOf(found.overturn.runnerUp)} />
        )
      }
    />
  );
}

const mostNamed = 3;

function thresholdSentences(
  words: (typeof whyMind)['en'],
  found: Overturn | undefined,
  nameOf: (id: string) => string,
): readonly string[] {
  const usual = found?.grades.find(({ grade }) => grade === usualGrade);
  if (found === undefined || usual === undefined) return [];
  return [
    words.factor(nameOf(found.leader), nameOf(found.runnerUp), found.factor),
    usual.required === undefined
      ? words.notAlone(usual.grade, usual.cap, usual.items)
      : words.required(usual.grade, nameOf(found.runnerUp), usual.required),
  ];
}

/** What most of what a newspaper reports is worth. */
const usualGrade = 'B2';

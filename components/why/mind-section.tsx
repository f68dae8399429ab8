'use client';

import { useMemo } from 'react';
import { whyFalls } from '@/lib/charts/why-falls';
import { leader } from '@/lib/dossier/weights';
import { originGroups, singleGroups } from '@/lib/forecast/origin-groups';
import { type Overturn, overturn } from '@/lib/forecast/overturn';
import { smallestFlip, smallestLead } from '@/lib/forecast/smallest-flip';
import type { Swing } from '@/lib/forecast/tornado';
import { tenth } from '@/lib/i18n/counted-points';
import type { Words } from '@/lib/i18n/english';
import { useWords } from '../shell/locale';
import { Falls, FallsTable } from './falls';
import { Figure } from './figure';
import { useItemName } from './use-item-name';
import { useSwingName } from './use-swing-name';
import type { WhyFacts } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

type Props = WhyFacts & Readonly<{ swings: readonly Swing[] }>;

/** What would put another scenario ahead: one step, a set of developments left out, a new item. */
export function MindSection({ dossier, trace, scenarios, swings }: Props) {
  const words = useWords('whyMind');
  const named = useItemName(dossier, 'sentence');
  const inRow = useItemName(dossier);
  const swingName = useSwingName(dossier, scenarios, 'sentence');
  const found = useMemo(() => {
    const order = dossier.scenarios.map(({ id }) => id);
    const leading = leader(trace.implied, order);
    const singles = singleGroups(trace);
    const search = smallestFlip(trace, order, singles);
    const { flip } = search;
    return {
      leading,
      search,
      falls: flip && whyFalls(trace, order, flip.groups, flip.leader),
      byOrigin: smallestFlip(trace, order, originGroups(dossier, trace)).flip,
      rivals: order
        .filter((id) => id !== leading)
        .map((rival) => ({ rival, ...smallestLead(trace, order, singles, rival) })),
      overturn: overturn(dossier, trace),
    };
  }, [dossier, trace]);
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const { byOrigin } = found;
  const { flip, isCertain } = found.search;
  const some = (names: readonly string[]) =>
    names.length > mostInSentence
      ? [...names.slice(0, mostInSentence - 1), words.more(names.length - mostInSentence + 1)]
      : names;
  const leading = scenarios.find(({ id }) => id === found.leading);
  const rival = scenarios.find(({ id }) => id === flip?.leader);
  const way = found.falls && leading && rival && { falls: found.falls, leader: leading, rival, named: inRow };
  const steps = swings.filter(({ changesLeader }) => changesLeader);
  const sentences = [
    steps.length === 0
      ? words.noSingle
      : words.singles(steps.length, steps.slice(0, mostNamed).map(swingName)),
    flip === undefined
      ? words.noFlip(isCertain)
      : words.flip(some(flip.groups.map(named)), nameOf(flip.leader), isCertain),
    // said only where an origin takes more with it than the single developments do
    byOrigin?.groups.some(({ kind }) => kind === 'origin')
      ? words.flipOrigins(some(byOrigin.groups.map(named)), nameOf(byOrigin.leader))
      : undefined,
    ...found.rivals
      .filter(({ rival }) => rival !== flip?.leader)
      .map(({ rival, flip: lead, isCertain: isSure }) =>
        lead === undefined
          ? words.rivalNever(nameOf(rival), isSure)
          : words.rivalLeads(nameOf(rival), some(lead.groups.map(({ id }) => id))),
      ),
    ...thresholdSentences(words, found.overturn, nameOf),
  ];
  return (
    <WhySection
      title={words.mind}
      sentences={sentences.filter((sentence) => sentence !== undefined)}
      note={found.overturn && words.newItemNote}
      table={
        (way || found.overturn) && (
          <>
            {way && <FallsTable {...way} />}
            {found.overturn && (
              <ThresholdTable overturn={found.overturn} runnerUp={nameOf(found.overturn.runnerUp)} />
            )}
          </>
        )
      }
    >
      {way && <Falls {...way} />}
    </WhySection>
  );
}

const mostNamed = 3;
const mostInSentence = 7;

function thresholdSentences(
  words: Words['whyMind'],
  found: Overturn | undefined,
  nameOf: (id: string) => string,
): readonly string[] {
  const usual = found?.grades.find(({ grade }) => grade === usualGrade);
  if (found === undefined || usual === undefined) return [];
  const names = [nameOf(found.leader), nameOf(found.runnerUp)] as const;
  if (found.factor === 1) return [words.level(...names)];
  return [
    words.factor(...names, found.factor),
    usual.required === undefined
      ? words.notAlone(usual.grade, usual.cap, usual.items)
      : words.required(usual.grade, names[1], usual.required),
  ];
}

/** What most of what a newspaper reports is worth. */
const usualGrade = 'B2';

/** What new items of each grade would need to bring the runner-up level. */
function ThresholdTable({ overturn, runnerUp }: Readonly<{ overturn: Overturn; runnerUp: string }>) {
  const words = useWords('whyMind');
  return (
    <WhyTable
      caption={words.forRunnerUp(runnerUp)}
      head={[words.grade, words.cap, words.needs, words.itemsCC]}
      rows={overturn.grades.map(({ grade, cap, required, items }) => ({
        id: grade,
        name: <Figure>{grade}</Figure>,
        cells: [
          <Figure key="cap">{tenth(cap)}</Figure>,
          overturn.factor === 1 ? (
            words.levelAlready
          ) : required === undefined ? (
            words.impossible
          ) : (
            <Figure key="needs">{tenth(required)}</Figure>
          ),
          <Figure key="items">{items ?? '–'}</Figure>,
        ],
      }))}
    />
  );
}

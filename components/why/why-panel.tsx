'use client';

import { useEffect, useMemo, useState } from 'react';
import { doubleCounting, leadShareToWarn } from '@/lib/forecast/double-counting';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { tornado } from '@/lib/forecast/tornado';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import { SharesBar } from '../charts/shares-bar';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { useLikelihood } from '../wording/yardstick-context';
import { Draws } from './draws';
import { DrivesSection } from './drives-section';
import { Figure } from './figure';
import { GapSection } from './gap-section';
import { MindSection } from './mind-section';
import { NewItemSection } from './new-item-section';
import { useItemName } from './use-item-name';
import { WaterfallSection } from './waterfall-section';
import styles from './why.module.css';
import type { WhyFacts, WhyScenario } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

/** What a scenario's number comes from, in words and pictures: nothing here is kept, and nothing changes a weight. */
export function WhyPanel(facts: WhyScenario) {
  const { dossier, chronology, trace, scenarios } = facts;
  const words = useWords('why');
  const ready = useOneByOne(laterParts, trace.columns.evidence.ids.length <= fewRows);
  const isDriven = ready > 1;
  const swings = useMemo(
    () => (isDriven ? tornado({ dossier, chronology, asOfOn: trace.asOfOn }) : undefined),
    [isDriven, dossier, chronology, trace.asOfOn],
  );
  return (
    <div className={styles.panel}>
      <Derived {...facts} />
      <Answer {...facts} />
      {ready > 0 && <WaterfallSection {...facts} />}
      {swings && <DrivesSection {...facts} swings={swings} />}
      {swings && ready > 2 && <MindSection {...facts} swings={swings} />}
      {ready > 3 && <RepeatsSection {...facts} />}
      {ready > 4 && (
        <>
          <GapSection {...facts} />
          <NewItemSection {...facts} />
          <div className={styles.section}>
            <Draws
              dossier={dossier}
              chronology={chronology}
              asOfOn={trace.asOfOn}
              implied={trace.implied}
              scenarios={scenarios}
            />
          </div>
        </>
      )}
      {ready < laterParts && (
        <p role="status" className={styles.section}>
          {words.counting}
        </p>
      )}
    </div>
  );
}

/** Thousands of developments take a while to look at from every side; the answer itself does not wait for that. */
const fewRows = 200;
const laterParts = 5;

/** What every number below is made from, and whose reading it is. */
function Derived({ dossier, trace, layer }: WhyScenario) {
  const words = useWords('why');
  const tongue = useTongue();
  const rated = new Set(
    dossier.developments
      .filter(({ ratings, ratios = {} }) => Object.keys({ ...ratings, ...ratios }).length > 0)
      .map(({ id }) => id),
  );
  const count = trace.steps.filter(({ development }) => rated.has(development)).length;
  return (
    <p className={styles.derived}>
      {words.derived(count, fullDay(tongue, trace.asOfOn), words.layers[layer], dossier.settings.temper)}{' '}
      {words.illustrative}
    </p>
  );
}

/** The number in one sentence, with its word and range, and the three numbers it came by. */
function Answer({ scenario, dossier, trace, weights, revision, isUnsaved, layers }: WhyScenario) {
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

/** How many of the parts may be drawn by now: all where they cost little, else one more after every paint. */
function useOneByOne(parts: number, costLittle: boolean): number {
  const [ready, setReady] = useState(costLittle ? parts : 0);
  useEffect(() => {
    if (ready >= parts) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setReady(ready + 1), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [ready, parts]);
  return ready;
}

/** What counting every repeat in full would do, and whether the lead rests on one origin. */
function RepeatsSection({ dossier, trace, chronology, scenarios }: WhyFacts) {
  const words = useWords('whyMind');
  const tongue = useTongue();
  const rtl = direction(useLocale()) === 'rtl';
  const named = useItemName(dossier, 'sentence');
  const found = useMemo(
    () => doubleCounting({ dossier, chronology, asOfOn: trace.asOfOn }),
    [dossier, chronology, trace.asOfOn],
  );
  const order = scenarios.map(({ id }) => id);
  const [used, full] = [impliedPoints(found.implied, order), impliedPoints(found.inFull, order)];
  const nameOf = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const { leader, leaderInFull, repeats, mostOfLead } = found;
  const rest = mostOfLead && named(mostOfLead.group);
  const rows = [
    { id: 'used', name: words.asUsed, points: used },
    { id: 'full', name: words.asFull, points: full },
  ];
  const sentences = [
    repeats === 0
      ? words.noRepeats
      : words.inFull(
          repeats,
          nameOf(leader),
          used[leader] ?? 0,
          full[leader] ?? 0,
          leaderInFull === leader ? undefined : nameOf(leaderInFull),
        ),
    mostOfLead === undefined || rest === undefined || mostOfLead.share <= leadShareToWarn
      ? undefined
      : mostOfLead.share >= 1
        ? words.lost(nameOf(leader), rest)
        : words.rests(Math.round(100 * mostOfLead.share), nameOf(leader), rest),
  ];
  return (
    <WhySection
      title={words.repeats}
      sentences={sentences.filter((sentence) => sentence !== undefined)}
      table={
        repeats === 0 ? undefined : (
          <WhyTable
            caption={words.repeats}
            head={[words.counting, ...scenarios.map(({ name }) => name)]}
            rows={rows.map(({ id, name, points }) => ({
              id,
              name,
              cells: scenarios.map((scenario) => (
                <Figure key={scenario.id}>{percent(tongue, points[scenario.id] ?? 0)}</Figure>
              )),
            }))}
          />
        )
      }
    >
      {repeats === 0
        ? undefined
        : rows.map(({ id, name, points }) => (
            <div key={id} className={styles.shares}>
              <span>{name}</span>
              <SharesBar scenarios={scenarios} points={points} rtl={rtl} />
            </div>
          ))}
    </WhySection>
  );
}

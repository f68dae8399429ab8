'use client';

import { useMemo } from 'react';
import { tornado } from '@/lib/forecast/tornado';
import { fullDay } from '@/lib/i18n/dates';
import { useTongue, useWords } from '../shell/locale';
import { Answer } from './answer';
import { Draws } from './draws';
import { DrivesSection } from './drives-section';
import { GapSection } from './gap-section';
import { MindSection } from './mind-section';
import { NewItemSection } from './new-item-section';
import { RepeatsSection } from './repeats-section';
import { useOneByOne } from './use-one-by-one';
import { WaterfallSection } from './waterfall-section';
import styles from './why.module.css';
import type { WhyScenario } from './why-facts';

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

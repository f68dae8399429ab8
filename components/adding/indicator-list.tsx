'use client';

import type { DossierInView } from '@/components/forms/use-entry';
import { useTongue, useWords } from '@/components/shell/locale';
import type { EntryKept } from '@/lib/api/contract';
import { shortDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { indicatorStates } from '@/lib/workbench/adding-form';
import styles from './adding.module.css';
import { Changing } from './changing';

type Props = Readonly<{ standing: DossierInView; isOpen: boolean; onKept: (kept: EntryKept) => void }>;

/** What to watch, for which scenario it would speak, and what became of it. */
export function IndicatorList({ standing, isOpen, onKept }: Props) {
  const words = useWords('adding');
  const said = useWords('indicators');
  const tongue = useTongue();
  const { indicators, scenarios } = standing.dossier;
  const options = indicatorStates.map((value) => ({ value, label: said.states[value] }));
  return (
    <section aria-labelledby="indicators-heading" className={styles.list}>
      <h2 id="indicators-heading">{words.indicators}</h2>
      {indicators.length === 0 ? <p>{words.noIndicators}</p> : undefined}
      <ul>
        {indicators.map(({ id, text, scenario, by, state }) => {
          const shown = textIn(tongue, text);
          const name = scenarios.find((each) => each.id === scenario)?.name;
          return (
            <li key={id}>
              <p>
                <b lang={shown.lang}>{shown.text}</b>{' '}
                <span className={styles.standing}>{said.states[state]}</span>
              </p>
              <p className={styles.effect}>
                {name === undefined ? undefined : words.speaksFor(textIn(tongue, name).text)}
                {said.comma}
                {said.by(shortDay(tongue, by))}
              </p>
              {isOpen ? (
                <Changing
                  what="indicator"
                  about={shown.text}
                  current={state}
                  {...{ id, options, standing, onKept }}
                />
              ) : undefined}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

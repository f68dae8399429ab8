'use client';

import type { DossierInView } from '@/components/forms/use-entry';
import { useWords } from '@/components/shell/locale';
import type { EntryKept } from '@/lib/api/contract';
import type { AssumptionRow } from '@/lib/charts/assumption-rows';
import { assumptionStandings } from '@/lib/workbench/adding-form';
import styles from './adding.module.css';
import { Changing } from './changing';

type Props = Readonly<{
  rows: readonly AssumptionRow[];
  standing: DossierInView;
  /** Whether anything can be changed here now. */
  isOpen: boolean;
  onKept: (kept: EntryKept) => void;
}>;

/** What is taken for granted, how well supported it is, and what the evidence would imply without it. */
export function AssumptionList({ rows, standing, isOpen, onKept }: Props) {
  const words = useWords('adding');
  const options = assumptionStandings.map((value) => ({ value, label: words.standings[value] }));
  return (
    <section aria-labelledby="assumptions-heading" className={styles.list}>
      <h2 id="assumptions-heading">{words.assumptions}</h2>
      {rows.length === 0 ? (
        <p>{words.noAssumptions}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <p>
                <b lang={row.text.lang}>{row.text.text}</b>{' '}
                <span className={styles.standing}>{words.standings[row.standing]}</span>
              </p>
              {row.basis === undefined ? undefined : <p lang={row.basis.lang}>{row.basis.text}</p>}
              <p className={styles.effect}>
                {words.restsOn(row.resting)}{' '}
                {row.changes.length === 0 ? (
                  words.unchanged
                ) : (
                  <>
                    {words.ifWrong}{' '}
                    {row.changes.map(({ id, name, lang, figures }) => (
                      <span key={id} className={styles.change}>
                        <bdi lang={lang}>{name}</bdi> <bdi dir="ltr">{figures}</bdi>
                      </span>
                    ))}
                  </>
                )}
              </p>
              {isOpen ? (
                <Changing
                  what="assumption"
                  id={row.id}
                  about={row.text.text}
                  current={row.standing}
                  {...{ options, standing, onKept }}
                />
              ) : undefined}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

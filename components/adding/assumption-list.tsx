'use client';

import { useWords } from '@/components/shell/locale';
import type { AssumptionRow } from '@/lib/charts/assumption-rows';
import { adding } from '@/lib/i18n/messages/adding';
import styles from './adding.module.css';

/** What is taken for granted, how well it stands, and what the evidence would imply without it. */
export function AssumptionList({ rows }: { rows: readonly AssumptionRow[] }) {
  const words = useWords(adding);
  return (
    <section aria-labelledby="assumptions-heading" className={styles.assumptions}>
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
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

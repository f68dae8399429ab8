'use client';

import { useWords } from '@/components/shell/locale';
import type { CitedSource } from '@/lib/briefing/cited-sources';
import { briefing as messages } from '@/lib/i18n/messages/briefing';
import styles from './beats.module.css';
import { useBriefing } from './briefing-context';
import { Said } from './said';

/** Everybody the developments are attributed to, how often, and with which grades. */
export function SourcesBeat({ cited }: { cited: readonly CitedSource[] }) {
  const words = useWords(messages);
  const { notice } = useBriefing();
  return (
    <div className={styles.sources}>
      <h1>{words.sources}</h1>
      {notice ? (
        <p className={styles.notice}>
          <Said text={notice} />
        </p>
      ) : undefined}
      <ul className={styles.cited}>
        {cited.map(({ said, items, grades }) => (
          <li key={said.en ?? said.ar}>
            <span>
              <Said text={said} />
            </span>
            <span className={styles.sourcing}>
              <span>{words.items(items)}</span>
              {grades.map((grade) => (
                <span key={grade} className={styles.grade} data-unknown={/[F456]/.test(grade) || undefined}>
                  <bdi dir="ltr">{grade}</bdi>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

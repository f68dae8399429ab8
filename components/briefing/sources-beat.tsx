'use client';

import { useWords } from '@/components/shell/locale';
import type { CitedSource } from '@/lib/briefing/cited-sources';
import { useBriefing } from './briefing-context';
import sourcing from './evidence-list.module.css';
import { Said } from './said';
import styles from './sources-beat.module.css';
import text from './words.module.css';

type Props = Readonly<{ cited: readonly CitedSource[]; page: number; pages: number }>;

/** Everybody the developments are attributed to, how often, and with which grades. */
export function SourcesBeat({ cited, page, pages }: Props) {
  const words = useWords('briefing');
  const { notice } = useBriefing();
  return (
    <div className={styles.sources}>
      <h1>
        {words.sources}{' '}
        {pages > 1 ? <small className={styles.pageOf}>{words.page(page, pages)}</small> : undefined}
      </h1>
      {notice ? (
        <p className={text.notice}>
          <Said text={notice} />
        </p>
      ) : undefined}
      <ul className={styles.cited}>
        {cited.map(({ said, items, grades }) => (
          <li key={said.en ?? said.ar}>
            <span>
              <Said text={said} />
            </span>
            <span className={sourcing.sourcing}>
              <span>{words.items(items)}</span>
              {grades.map((grade) => (
                <span key={grade} className={sourcing.grade} data-unknown={/[F456]/.test(grade) || undefined}>
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

'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import type { CheckedClaim } from '@/lib/briefing/beats';
import type { PublicSource } from '@/lib/dossier/atoms';
import { fullDay } from '@/lib/i18n/dates';
import sourcing from './evidence-list.module.css';
import { Said } from './said';
import styles from './sources-beat.module.css';

type Props = Readonly<{ checks: readonly CheckedClaim[]; page: number; pages: number }>;

/** What looking up each claim found, and where that can be read. */
export function ChecksBeat({ checks, page, pages }: Props) {
  const words = useWords('briefing');
  return (
    <div className={styles.sources}>
      <h1>
        {words.checks}{' '}
        {pages > 1 ? <small className={styles.pageOf}>{words.page(page, pages)}</small> : undefined}
      </h1>
      <ul className={styles.checks}>
        {checks.map(({ id, claim, finding, sources }) => (
          <li key={id}>
            <h2>
              <Said text={claim} />
            </h2>
            <p>
              <Said text={finding} />
            </p>
            <p className={sourcing.sourcing}>
              {sources.map((source) => (
                <Source key={source.url ?? source.publisher.en ?? source.publisher.ar} source={source} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Source({ source }: { source: PublicSource }) {
  const tongue = useTongue();
  const name = (
    <>
      <Said text={source.publisher} />
      {source.publishedOn ? ` (${fullDay(tongue, source.publishedOn)})` : undefined}
    </>
  );
  return source.url === undefined ? (
    <span>{name}</span>
  ) : (
    <a href={source.url} rel="noreferrer">
      {name}
    </a>
  );
}

'use client';

import type { SourceCheck } from '@/lib/dossier/schema';
import { fullDay } from '@/lib/i18n/dates';
import { useTongue, useWords } from '../shell/locale';
import { Words } from './card-facts';
import styles from './developments.module.css';

/** What looking the claim up found, and where that can be read. */
export function CheckFinding({ check }: { check: SourceCheck }) {
  const words = useWords('development');
  const tongue = useTongue();
  return (
    <>
      <Words of={check.finding} />{' '}
      {check.sources.map(({ publisher, publishedOn, url }) => (
        <cite key={(publisher.en ?? publisher.ar ?? '') + (publishedOn ?? '')} className={styles.source}>
          {url === undefined ? (
            <Words of={publisher} />
          ) : (
            <a href={url} rel="noreferrer">
              <Words of={publisher} />
            </a>
          )}
          {publishedOn === undefined ? undefined : words.comma + fullDay(tongue, publishedOn)}{' '}
        </cite>
      ))}
    </>
  );
}

'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import type { EvidenceItem } from '@/lib/briefing/evidence-item';
import { percent } from '@/lib/i18n/numbers';
import styles from './evidence-list.module.css';
import { Said } from './said';

/** Developments, each with who says so and how it was graded: nothing is shown without its source. */
export function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  return (
    <ul className={styles.evidence}>
      {items.map((item) => (
        <li key={item.id} data-standing={item.standing}>
          <p className={styles.evidenceTitle}>
            <Said text={item.title} />
          </p>
          <Sourcing item={item} />
        </li>
      ))}
    </ul>
  );
}

export function Sourcing({ item }: { item: EvidenceItem }) {
  const words = useWords('briefing');
  const tongue = useTongue();
  return (
    <p className={styles.sourcing}>
      <span>
        <Said text={item.said} />
      </span>
      {item.relayed ? (
        <span>
          <Said text={item.relayed} />
        </span>
      ) : undefined}
      <span className={styles.grade} data-unknown={/[F456]/.test(item.grade) || undefined}>
        <bdi dir="ltr">{item.grade}</bdi>
      </span>
      {item.standing === 'firm' ? undefined : <span>{words.standing[item.standing]}</span>}
      {item.novelty === undefined ? undefined : (
        <span>
          {words.counts} <bdi dir="ltr">{percent(tongue, Math.round(item.novelty * 100))}</bdi>
        </span>
      )}
    </p>
  );
}

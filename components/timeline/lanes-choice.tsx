'use client';

import type { LanesBy } from '@/lib/charts/timeline-lanes';
import { oneOf } from '@/lib/kernel/one-of';
import { lanesBy as kinds } from '@/lib/session/address';
import { useWords } from '../shell/locale';
import { Select } from '../ui/field';
import styles from './timeline.module.css';

type Props = Readonly<{ lanesBy: LanesBy | undefined; onLanesBy: (by: LanesBy | undefined) => void }>;

/** What the lanes stand for. */
export function LanesChoice({ lanesBy, onLanesBy }: Props) {
  const words = useWords('lanes');
  return (
    <label className={styles.choice} title={words.firstOfSeveral}>
      {words.lanes}
      <Select value={lanesBy ?? 'scenario'} onChange={({ target }) => onLanesBy(oneOf(kinds, target.value))}>
        <option value="scenario">{words.by.scenario}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.by[kind]}
          </option>
        ))}
      </Select>
    </label>
  );
}

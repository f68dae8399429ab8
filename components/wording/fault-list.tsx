import type { Yardstick } from '@/lib/dossier/reasoning';
import { percentRange } from '@/lib/i18n/numbers';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WordingFault } from '@/lib/wording/fault';
import styles from './wording.module.css';

type Props = Readonly<{ tongue: Tongue; yardstick: Yardstick | undefined; faults: readonly WordingFault[] }>;

/** What the linter found, in sentences. */
export function FaultList({ tongue, yardstick = 'icd203', faults }: Props) {
  const words = wordsIn(tongue, 'wording');
  const terms = wordsIn(tongue, 'estimative');
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => {
        const { covers, terms: [was, is] = [] } = fault;
        const said = words.faults[fault.kind](
          fault.words,
          words.yardsticks[yardstick],
          covers === undefined ? '' : percentRange(tongue, covers.from, covers.to),
          was === undefined ? '' : terms[was],
          is === undefined ? '' : terms[is],
        );
        return <li key={`${fault.from} ${said}`}>{said}</li>;
      })}
    </ul>
  );
}

import { writtenIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WordingContext } from '@/lib/wording/fault';
import { wordingFaults } from '@/lib/wording/wording-faults';
import { FaultList } from './fault-list';
import styles from './wording.module.css';

type Props = Readonly<{ tongue: Tongue; text: string | undefined; context: WordingContext }>;

/** Beside a saved text: how many notes there are on its wording, and on asking which. */
export function WordingSign({ tongue, text, context }: Props) {
  const faults = text === undefined ? [] : wordingFaults(text, writtenIn(text), context);
  if (faults.length === 0) return undefined;
  return (
    <details className={styles.fold}>
      <summary>{wordsIn(tongue, 'wording').signs(faults.length)}</summary>
      <FaultList tongue={tongue} yardstick={context.yardstick} faults={faults} />
    </details>
  );
}

'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/text';
import type { WordingContext, WordingFault } from '@/lib/wording/fault';
import { useTongue, useWords } from '../shell/locale';
import { awaited } from '../ui/outstanding';
import { FaultList } from './fault-list';
import styles from './wording.module.css';
import { useYardstick } from './yardstick-context';

type Props = Readonly<{
  text: string;
  /** Where it is known; else the letters decide. */
  language?: Locale | undefined;
  change?: WordingContext['change'];
}>;

const pauseMs = 600;
// its words are many and nobody needs them before something is written; where they cannot be fetched nothing is noted
const linter = () => import('@/lib/wording/wording-faults').catch(() => undefined);

/** Under a field: what in its words could be misread, a moment after the typing stops. It never blocks a save. */
export function WordingNotes({ text, language, change }: Props) {
  const words = useWords('wording');
  const tongue = useTongue();
  const yardstick = useYardstick();
  const [faults, setFaults] = useState<readonly WordingFault[]>([]);
  useEffect(() => void awaited(linter()), []);
  // a pause cannot be computed: the timer is outside the page, so this is an effect
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void linter().then((read) => {
        if (isCurrent && read)
          setFaults(read.wordingFaults(text, language ?? writtenIn(text), { yardstick, change }));
      });
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, language, yardstick, change]);
  return (
    <div role="status" aria-label={words.notesLabel} className={styles.notes}>
      {faults.length === 0 ? undefined : <FaultList tongue={tongue} yardstick={yardstick} faults={faults} />}
    </div>
  );
}

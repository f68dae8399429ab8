'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import { Logo } from '@/components/shell/logo';
import { Marking } from '@/components/shell/marking';
import { fullDay } from '@/lib/i18n/dates';
import { useBriefing } from './briefing-context';
import styles from './briefing-stage.module.css';
import { Said } from './said';

/** The question, how much was known, and the marking; on paper at the head of every page. */
export function StageHead({ onPaper = false }: { onPaper?: boolean }) {
  const words = useWords('briefing');
  const locale = useTongue();
  const { question, asOfOn, asOfInferred, layer, marking } = useBriefing();
  return (
    <div className={onPaper ? styles.paperHead : styles.head}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <span className={styles.question}>
        <Said text={question} />
      </span>
      <span className={styles.spring} />
      <span>
        {words.asOf(fullDay(locale, asOfOn))} {asOfInferred ? words.inferred : undefined}
      </span>
      <span className={styles.layer}>{words.layers[layer]}</span>
      <span className={styles.marking}>
        <Marking marking={marking} />
      </span>
    </div>
  );
}

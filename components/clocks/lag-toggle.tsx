'use client';

import { useWords } from '@/components/shell/locale';
import styles from './clocks.module.css';

type Props = Readonly<{ shown: boolean; onShow: (shown: true | undefined) => void }>;

/** Whether every development in view is tied to the day on which it became known. */
export function LagToggle({ shown, onShow }: Props) {
  const words = useWords('workbench');
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={shown}
      onClick={() => onShow(shown ? undefined : true)}
    >
      {words.panels.lag}
    </button>
  );
}

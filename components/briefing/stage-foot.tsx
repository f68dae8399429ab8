'use client';

import Link from 'next/link';
import { useWords } from '@/components/shell/locale';
import { Marking } from '@/components/shell/marking';
import { Button } from '@/components/ui/button';
import { useBriefing } from './briefing-context';
import styles from './briefing-stage.module.css';

type Controls = Readonly<{
  back: () => void;
  next: () => void;
  list: () => void;
  why: () => void;
  exact?: (() => void) | undefined;
  fullScreen: () => void;
  leaveTo: string;
}>;
type Props = Readonly<{ place: string; onPaper?: boolean; controls?: Controls }>;

/** Where we are, what to keep in mind, the few controls, and the marking once more. */
export function StageFoot({ place, onPaper = false, controls }: Props) {
  const words = useWords('briefing');
  const { marking, notice, from, isExact } = useBriefing();
  return (
    <div className={onPaper ? styles.paperFoot : styles.foot}>
      <span className={styles.place}>{place}</span>
      {notice ? <span>{words.illustrative}</span> : undefined}
      {from === 'draft' ? <strong className={styles.unsaved}>{words.unsaved}</strong> : undefined}
      {controls?.exact ? undefined : isExact ? undefined : <span>{words.rounded}</span>}
      <span className={styles.spring} />
      {controls ? <StageControls controls={controls} isExact={isExact} /> : undefined}
      <span className={styles.marking}>
        <Marking marking={marking} />
      </span>
    </div>
  );
}

function StageControls({ controls, isExact }: { controls: Controls; isExact: boolean }) {
  const words = useWords('briefing');
  const asking = useWords('whyButton');
  return (
    <nav className={styles.controls} aria-label={words.briefing}>
      {controls.exact ? (
        <Button looks="sign" onClick={controls.exact}>
          {isExact ? words.showRounded : words.showExact} <Key name="X" />
        </Button>
      ) : undefined}
      <Button looks="sign" onClick={controls.why}>
        {asking.why} <Key name="W" />
      </Button>
      <Button looks="sign" onClick={controls.list}>
        {words.allBeats} <Key name="G" />
      </Button>
      <Button looks="sign" className={styles.fullScreen} onClick={controls.fullScreen}>
        {words.fullScreen} <Key name="F" />
      </Button>
      <Link href={controls.leaveTo}>
        {words.leave} <Key name="Esc" />
      </Link>
      <Button looks="sign" onClick={controls.back}>
        {words.back}
      </Button>
      <Button looks="sign" className={styles.next} onClick={controls.next}>
        {words.next}
      </Button>
    </nav>
  );
}

function Key({ name }: { name: string }) {
  return (
    <kbd className={styles.key} dir="ltr">
      {name}
    </kbd>
  );
}

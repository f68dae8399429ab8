'use client';

import type { Sifted } from '@/lib/session/filter';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './search.module.css';

type Props = Readonly<{
  matches: Sifted;
  all: number;
  isFaint: boolean;
  selected: string | undefined;
  onClear: () => void;
}>;

/** What is not on the screen and why, with the way back; and why what is selected is there although it does not match. */
export function FilterNote({ matches, all, isFaint, selected, onClear }: Props) {
  const words = useWords('search');
  const hidden = all - matches.matching.size;
  const against = (matches.failing.get(selected ?? '') ?? []).map((field) => words.fields[field]);
  const fields = matches.hiddenBy.map(({ field }) => words.fields[field]);
  if (hidden === 0) return undefined;
  return (
    <p className={styles.note}>
      <strong>{(isFaint ? words.noteFaint : words.note)(hidden, all, fields)}</strong>
      {against.length === 0 ? undefined : <span>{words.selectedHidden(against)}</span>}
      <Button looks="tool" onClick={onClear}>
        {words.clear}
      </Button>
    </p>
  );
}

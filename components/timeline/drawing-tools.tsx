'use client';

import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './timeline.module.css';

type Props = Readonly<{
  even: boolean;
  onEven: (even: true | undefined) => void;
  allLabels: boolean;
  onAllLabels: (all: true | undefined) => void;
}>;

/** How the timeline is drawn, beside what its signs mean: widened toward its end or even, with all labels or those that fit. */
export function DrawingTools({ even, onEven, allLabels, onAllLabels }: Props) {
  const words = useWords('timeline');
  const tools = [
    { name: words.widens, on: !even, press: () => onEven(even ? undefined : true) },
    { name: words.allLabels, on: allLabels, press: () => onAllLabels(allLabels ? undefined : true) },
  ];
  return (
    <fieldset className={styles.tools}>
      {tools.map(({ name, on, press }) => (
        <Button looks="sign" key={name} aria-pressed={on} onClick={press}>
          {name}
        </Button>
      ))}
    </fieldset>
  );
}

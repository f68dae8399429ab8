'use client';

import { useState } from 'react';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Dialog, DialogActions } from '../ui/dialog';
import { Choice } from '../ui/field';
import { letSingleKeysAct, singleKeysAct } from '../ui/single-keys';
import styles from './key-help.module.css';

type Group = 'onTimeline' | 'onPage' | 'onOverview';
type Word =
  | 'next'
  | 'pan'
  | 'zoom'
  | 'all'
  | 'group'
  | 'escape'
  | 'turn'
  | 'search'
  | 'help'
  | 'drop'
  | 'undo';
type Line = Readonly<{ keys: readonly string[]; does: Word | 'day' | 'month' | 'ends' }>;
const groups: readonly Readonly<{ name: Group; lines: readonly Line[] }>[] = [
  {
    name: 'onTimeline',
    lines: [
      { keys: ['←', '→', '↑', '↓'], does: 'next' },
      { keys: ['Shift + ←', 'Shift + →'], does: 'pan' },
      { keys: ['+', '−'], does: 'zoom' },
      { keys: ['0'], does: 'all' },
      { keys: ['X'], does: 'turn' },
      { keys: ['Enter'], does: 'group' },
      { keys: ['Esc'], does: 'escape' },
    ],
  },
  {
    name: 'onOverview',
    lines: [
      { keys: ['←', '→'], does: 'day' },
      { keys: ['Page Up', 'Page Down'], does: 'month' },
      { keys: ['Home', 'End'], does: 'ends' },
    ],
  },
  {
    name: 'onPage',
    lines: [
      { keys: ['/'], does: 'search' },
      { keys: ['?'], does: 'help' },
      { keys: ['D'], does: 'drop' },
      { keys: ['Ctrl + Z', '⌘ Z'], does: 'undo' },
    ],
  },
];

/** Put on the page when it is asked for: what the keyboard does, and a switch for the keys that act from anywhere. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useWords('keys');
  const [act, setAct] = useState(singleKeysAct);
  return (
    <Dialog labelledBy="key-help" onClose={onClose}>
      <h2 id="key-help">{words.title}</h2>
      {groups.map(({ name, lines }) => (
        <section key={name} className={styles.help}>
          <h3>{words[name]}</h3>
          <dl className={styles.keys}>
            {lines.map(({ keys: pressed, does }) => (
              <div key={does}>
                <dt dir="ltr">
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Choice
        className={styles.act}
        checked={act}
        onChange={(event) => {
          setAct(event.target.checked);
          letSingleKeysAct(event.target.checked);
        }}
      >
        {words.act}
      </Choice>
      <p className={styles.hint}>{words.actHint}</p>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

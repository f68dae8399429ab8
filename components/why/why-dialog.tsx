'use client';

import type { ReactNode } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ScenarioMark } from '../charts/scenario-mark';
import { useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './why-dialog.module.css';

type Props = Readonly<{
  title: string;
  /** The scenarios that can be asked about instead, where one is asked about. */
  scenarios: readonly ScenarioView[];
  asked: string | undefined;
  onAsk: (scenario: string) => void;
  /** Room for what runs from side to side. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}>;

/** A sheet at the end edge, open as long as it is on the page; Escape, Back and the button close it. */
export function WhyDialog({ title, scenarios, asked, onAsk, isWide, onClose, children }: Props) {
  const words = useWords('why');
  return (
    <Dialog looks="sheet" labelledBy="why-heading" isWide={isWide} onClose={onClose}>
      <header className={styles.head}>
        <h2 id="why-heading">{title}</h2>
        <Button looks="tool" onClick={onClose}>
          {words.close}
        </Button>
        {asked === undefined ? undefined : (
          <ul className={styles.asked} aria-label={words.scenario}>
            {scenarios.map((scenario) => (
              <li key={scenario.id}>
                <Button looks="sign" aria-pressed={scenario.id === asked} onClick={() => onAsk(scenario.id)}>
                  <ScenarioMark scenario={scenario} size={11} />{' '}
                  <bdi lang={scenario.lang}>{scenario.name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </Dialog>
  );
}

'use client';

import type { ReactNode } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ScenarioMark } from '../charts/scenario-mark';
import { useWords } from '../shell/locale';
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
    <dialog
      ref={opened}
      className={styles.sheet}
      data-wide={isWide}
      aria-labelledby="why-heading"
      // the address decides whether it is open, so that Back closes it too
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id="why-heading">{title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
        {asked === undefined ? undefined : (
          <ul className={styles.asked} aria-label={words.scenario}>
            {scenarios.map((scenario) => (
              <li key={scenario.id}>
                <button type="button" aria-pressed={scenario.id === asked} onClick={() => onAsk(scenario.id)}>
                  <ScenarioMark scenario={scenario} size={11} />{' '}
                  <bdi lang={scenario.lang}>{scenario.name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** Closed before it leaves the page, so that the focus goes back to where it came from. */
function opened(node: HTMLDialogElement): () => void {
  node.showModal();
  return () => node.close();
}

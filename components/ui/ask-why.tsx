'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useWords } from '../shell/locale';
import styles from './ask-why.module.css';
import { Button } from './button';

/** Opens what a scenario's number comes from; in another layer than the one in view where that is asked for. */
export type AskWhy = (scenario: string, layer?: 'reported' | 'checked') => void;

const AskWhyContext = createContext<AskWhy | undefined>(undefined);

export function AskWhyProvider({ ask, children }: Readonly<{ ask: AskWhy; children: ReactNode }>) {
  return <AskWhyContext.Provider value={ask}>{children}</AskWhyContext.Provider>;
}

/** The way to ask, for a button of another name; undefined where nobody can answer. */
export function useAsking(): AskWhy | undefined {
  return useContext(AskWhyContext);
}

type Props = Readonly<{ scenario: string; name: string; layer?: 'reported' | 'checked' }>;

/** Beside a number: what it comes from. Where nobody can answer, it is not there. */
export function WhyButton({ scenario, name, layer }: Props) {
  const words = useWords('whyButton');
  const ask = useContext(AskWhyContext);
  if (ask === undefined) return undefined;
  return (
    <Button
      looks="words"
      className={styles.why}
      aria-label={words.whyScenario(name)}
      aria-haspopup="dialog"
      onClick={() => ask(scenario, layer)}
    >
      {words.why}
    </Button>
  );
}

/** A number that answers for itself: pressed, it says what it comes from. Where nobody can answer, it is plain text. */
export function WhyNumber({ scenario, name, layer, children }: Props & Readonly<{ children: ReactNode }>) {
  const words = useWords('whyButton');
  const ask = useContext(AskWhyContext);
  if (ask === undefined) return children;
  return (
    <Button
      looks="drawn"
      className={styles.number}
      title={words.whyScenario(name)}
      aria-haspopup="dialog"
      onClick={() => ask(scenario, layer)}
    >
      {children}
    </Button>
  );
}

'use client';

import { useEffect, useMemo, useState } from 'react';
import { ScenarioPatterns } from '@/components/charts/scenario-patterns';
import { useWords } from '@/components/shell/locale';
import { WhyPanel } from '@/components/why/why-panel';
import type { DossierView } from '@/lib/api/contract';
import { readJson } from '@/lib/api/send-json';
import { roomWhy } from '@/lib/briefing/room-why';
import { leader } from '@/lib/dossier/weights';
import { routes } from '@/lib/routes';
import { useBriefing } from './briefing-context';
import styles from './why-in-room.module.css';

type Props = Readonly<{
  isOpen: boolean;
  /** The scenario of the beat, where it is about one; else the leader is asked about. */
  scenario: string | undefined;
}>;

/** What the number on the wall comes from, over the beat. It is fetched ahead, so that the room never waits. */
export function WhyInRoom({ isOpen, scenario }: Props) {
  const { slug, layer, asOfOn, exact, from, scenarios } = useBriefing();
  const words = useWords('why');
  const [view, setView] = useState<DossierView>();
  useEffect(() => {
    const leaving = new AbortController();
    // without it the briefing is whole; the key then opens nothing
    readJson<DossierView>(routes.api.dossier(slug), leaving.signal).then(setView, () => undefined);
    return () => leaving.abort();
  }, [slug]);
  const facts = useMemo(
    () => (isOpen && view ? roomWhy(view, { layer, asOfOn }) : undefined),
    [isOpen, view, layer, asOfOn],
  );
  const asked =
    scenario ??
    leader(
      exact,
      scenarios.map(({ id }) => id),
    );
  const shown = scenarios.find(({ id }) => id === asked);
  if (facts === undefined || shown === undefined) return undefined;
  return (
    <section
      className={styles.over}
      aria-labelledby="why-in-room"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too long scrolls, also from the keyboard
      tabIndex={0}
      ref={focused}
    >
      <ScenarioPatterns scenarios={scenarios} />
      <h2 id="why-in-room">{words.title(shown.name)}</h2>
      <WhyPanel
        {...facts}
        {...{ layer, scenarios }}
        scenario={shown}
        weights={from === 'evidence' ? undefined : exact}
        isUnsaved={from === 'draft'}
      />
    </section>
  );
}

function focused(node: HTMLElement | null): void {
  node?.focus();
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { type BeatShape, type DeckCommand, deckAfter, deckAt } from '@/lib/briefing/deck';

/** Where the room is, kept in the address: a new beat is a new entry of the history, a step is not. */
export function useDeck(
  shape: readonly BeatShape[],
  initial: Readonly<{ beat?: string | undefined; step: number }>,
) {
  const [deck, setDeck] = useState(() => deckAt(shape, initial.beat, initial.step));
  // Presses can come faster than renders: the next one starts from where the last one led.
  const latest = useRef(deck);

  useEffect(() => {
    const onBack = () => {
      const query = new URLSearchParams(window.location.search);
      latest.current = deckAt(shape, query.get('beat') ?? undefined, Number(query.get('step') ?? 1) - 1);
      setDeck(latest.current);
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [shape]);

  function send(command: DeckCommand) {
    const before = latest.current;
    const after = deckAfter(before, command);
    if (after.beat === before.beat && after.step === before.step) return;
    latest.current = after;
    setDeck(after);
    const place = window.location.pathname + placeQuery(shape[after.beat], after.step);
    if (after.beat === before.beat) window.history.replaceState(undefined, '', place);
    else window.history.pushState(undefined, '', place);
  }

  return [deck, send] as const;
}

function placeQuery(beat: BeatShape | undefined, step: number): string {
  const query = new URLSearchParams(window.location.search);
  query.delete('step');
  if (beat) query.set('beat', beat.id);
  if (beat && beat.steps > 1) query.set('step', String(step + 1));
  return `?${query}`;
}

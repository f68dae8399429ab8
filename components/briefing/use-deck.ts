'use client';

import { useEffect, useRef, useState } from 'react';
import { addressHere, browserAddress, followBrowser } from '@/components/session/browser-address';
import { type BeatShape, type Deck, type DeckCommand, deckAfter, deckAt } from '@/lib/briefing/deck';
import type { Address } from '@/lib/session/address';

type Place = Pick<Address, 'beat' | 'step'>;

/** Where the room is, kept in the address: a new beat is a new entry of the history, a step is not. */
export function useDeck(shape: readonly BeatShape[], initial: Place, scenarioCount: number) {
  const [deck, setDeck] = useState(() => deckIn(shape, initial));
  const [browser] = useState(browserAddress);
  // Presses can come faster than renders: the next one starts from where the last one led.
  const latest = useRef(deck);

  useEffect(
    () =>
      followBrowser(scenarioCount, (address) => {
        browser.moved();
        latest.current = deckIn(shape, address);
        setDeck(latest.current);
      }),
    [shape, browser, scenarioCount],
  );

  function send(command: DeckCommand) {
    const before = latest.current;
    const after = deckAfter(before, command);
    if (after.beat === before.beat && after.step === before.step) return;
    latest.current = after;
    setDeck(after);
    const how = after.beat === before.beat ? 'replace' : 'push';
    browser.write({ ...addressHere(scenarioCount), ...placeOf(after) }, how, scenarioCount);
  }

  return [deck, send] as const;
}

function deckIn(shape: readonly BeatShape[], { beat, step = 1 }: Place): Deck {
  return deckAt(shape, beat, step - 1);
}

function placeOf({ shape, beat, step }: Deck): Place {
  const there = shape[beat];
  return { beat: there?.id, step: there !== undefined && there.steps > 1 ? step + 1 : undefined };
}

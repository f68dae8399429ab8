import { assertNever } from '@/lib/kernel/assert-never';

/** A beat as far as stepping is concerned: its name in addresses, and how many steps it takes. */
export type BeatShape = Readonly<{ id: string; steps: number }>;
/** Where the room is; `beat` and `step` count from 0 and are always within the shape. */
export type Deck = Readonly<{ shape: readonly BeatShape[]; beat: number; step: number }>;
export type DeckCommand =
  | Readonly<{ kind: 'next' | 'previous' | 'first' | 'last' }>
  /** To the start of a beat, counted from 0; a beat that does not exist is the nearest that does. */
  | Readonly<{ kind: 'jump'; beat: number }>;

/** The deck after a command. Total: every command leads to a place that exists, and at the ends nothing moves. */
export function deckAfter(deck: Deck, command: DeckCommand): Deck {
  switch (command.kind) {
    case 'next':
      if (deck.step + 1 < stepsOf(deck, deck.beat)) return { ...deck, step: deck.step + 1 };
      return deck.beat + 1 < deck.shape.length ? { ...deck, beat: deck.beat + 1, step: 0 } : deck;
    case 'previous':
      if (deck.step > 0) return { ...deck, step: deck.step - 1 };
      return deck.beat > 0 ? atEndOf(deck, deck.beat - 1) : deck;
    case 'first':
      return { ...deck, beat: 0, step: 0 };
    case 'last':
      return atEndOf(deck, deck.shape.length - 1);
    case 'jump':
      return { ...deck, beat: within(command.beat, deck.shape.length), step: 0 };
    default:
      return assertNever(command);
  }
}

/** A deck at a place that a person asked for, which may not exist (any more): then at the nearest that does. */
export function deckAt(shape: readonly BeatShape[], beatId: string | undefined, step: number): Deck {
  const found = shape.findIndex(({ id }) => id === beatId);
  const deck = { shape, beat: Math.max(0, found), step: 0 };
  return found < 0 ? deck : { ...deck, step: within(step, stepsOf(deck, found)) };
}

function stepsOf(deck: Deck, beat: number): number {
  return Math.max(1, deck.shape[beat]?.steps ?? 1);
}

// Going back lands where the room last was: at a beat's end, not at its beginning.
function atEndOf(deck: Deck, beat: number): Deck {
  const existing = within(beat, deck.shape.length);
  return { ...deck, beat: existing, step: stepsOf(deck, existing) - 1 };
}

function within(index: number, count: number): number {
  if (Number.isNaN(index)) return 0;
  return Math.trunc(Math.min(Math.max(0, index), Math.max(0, count - 1)));
}

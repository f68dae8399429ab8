import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BeatShape, type Deck, type DeckCommand, deckAfter, deckAt } from './deck';

const shape: fc.Arbitrary<readonly BeatShape[]> = fc
  .array(fc.integer({ min: -1, max: 5 }), { maxLength: 8 })
  .map((steps) => steps.map((count, index) => ({ id: `beat-${index}`, steps: count })));
const command: fc.Arbitrary<DeckCommand> = fc.oneof(
  fc.constantFrom('next', 'previous', 'first', 'last').map((kind) => ({ kind })),
  fc.oneof(fc.integer(), fc.double()).map((beat) => ({ kind: 'jump' as const, beat })),
);

function expectToExist({ shape: beats, beat, step }: Deck) {
  expect(Number.isInteger(beat)).toBe(true);
  expect(Number.isInteger(step)).toBe(true);
  expect(beat).toBeGreaterThanOrEqual(0);
  expect(beat).toBeLessThan(Math.max(1, beats.length));
  expect(step).toBeGreaterThanOrEqual(0);
  expect(step).toBeLessThan(Math.max(1, beats[beat]?.steps ?? 1));
}

describe('deckAfter', () => {
  it('is always at a beat and step that exist, whatever is pressed', () => {
    fc.assert(
      fc.property(shape, fc.array(command, { maxLength: 40 }), (beats, commands) => {
        commands.reduce(
          (deck, each) => {
            const after = deckAfter(deck, each);
            expectToExist(after);
            expect(after.shape).toBe(beats);
            return after;
          },
          deckAt(beats, undefined, 0),
        );
      }),
    );
  });

  it('comes back to where it was when next is followed by previous, except at the end', () => {
    fc.assert(
      fc.property(shape, fc.array(command, { maxLength: 20 }), (beats, commands) => {
        const deck = commands.reduce(deckAfter, deckAt(beats, undefined, 0));
        const after = deckAfter(deck, { kind: 'next' });
        if (after.beat === deck.beat && after.step === deck.step)
          expect(deck).toEqual(deckAfter(deck, { kind: 'last' }));
        else expect(deckAfter(after, { kind: 'previous' })).toEqual(deck);
      }),
    );
  });

  it('reaches every step of every beat by next alone, once', () => {
    fc.assert(
      fc.property(shape, (beats) => {
        const presses = beats.reduce((sum, { steps }) => sum + Math.max(1, steps), 0);
        let deck = deckAt(beats, undefined, 0);
        const seen = new Set([`${deck.beat}.${deck.step}`]);
        for (let i = 1; i < presses; i++) {
          deck = deckAfter(deck, { kind: 'next' });
          seen.add(`${deck.beat}.${deck.step}`);
        }
        expect(seen.size).toBe(Math.max(1, presses));
        expect(deckAfter(deck, { kind: 'next' })).toEqual(deck);
      }),
    );
  });

  it('steps through a timeline of three before the map', () => {
    const beats = [
      { id: 'question', steps: 1 },
      { id: 'timeline', steps: 3 },
      { id: 'map', steps: 1 },
    ];
    const places: string[] = [];
    let deck = deckAt(beats, undefined, 0);
    for (let i = 0; i < 6; i++) {
      places.push(`${beats[deck.beat]?.id} ${deck.step}`);
      deck = deckAfter(deck, { kind: 'next' });
    }
    expect(places).toEqual(['question 0', 'timeline 0', 'timeline 1', 'timeline 2', 'map 0', 'map 0']);
    expect(deckAfter(deck, { kind: 'previous' })).toMatchObject({ beat: 1, step: 2 });
  });
});

describe('deckAt', () => {
  it('opens any address somewhere that exists', () => {
    fc.assert(
      fc.property(
        shape,
        fc.oneof(
          fc.string(),
          fc.nat(9).map((n) => `beat-${n}`),
        ),
        fc.oneof(fc.integer(), fc.double()),
        (beats, id, step) => {
          expectToExist(deckAt(beats, id, step));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaning } from './clicker';

const plain = { altKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, code = key) => ({ ...plain, key, code });
const way = fc.constantFrom('ltr' as const, 'rtl' as const);
const deckKinds = ['next', 'previous', 'first', 'last', 'jump'];
const actions = ['black', 'full-screen', 'exact', 'why', 'jump-list', 'confirm', 'leave'];
const keys = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom('PageDown', 'PageUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
  fc.constantFrom(' ', '+', '-', 'w', 's', '5', '٥', 'Escape', 'Enter', 'Tab', 'constructor', '__proto__'),
);

describe('meaning', () => {
  it('is a step of the deck, a digit of a beat number or a change of the view, and never anything else', () => {
    fc.assert(
      fc.property(keys, keys, way, (key, code, direction) => {
        const meant = meaning(press(key, code), direction);
        if (meant === undefined) return;
        if (meant.kind === 'deck') expect(deckKinds).toContain(meant.command.kind);
        else if (meant.kind === 'digit') expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(meant.digit);
        else expect(actions).toContain(meant.action);
      }),
    );
  });

  it('leaves the browser its own shortcuts', () => {
    fc.assert(
      fc.property(keys, way, fc.constantFrom('altKey', 'ctrlKey', 'metaKey'), (key, direction, modifier) => {
        expect(meaning({ ...press(key), [modifier]: true }, direction)).toBeUndefined();
      }),
    );
  });

  it('turns the arrows with the writing direction and never the page keys of a clicker', () => {
    const kind = (key: string, direction: 'ltr' | 'rtl') => {
      const meant = meaning(press(key), direction);
      return meant?.kind === 'deck' ? meant.command.kind : undefined;
    };
    expect([kind('ArrowRight', 'ltr'), kind('ArrowLeft', 'ltr')]).toEqual(['next', 'previous']);
    expect([kind('ArrowRight', 'rtl'), kind('ArrowLeft', 'rtl')]).toEqual(['previous', 'next']);
    for (const direction of ['ltr', 'rtl'] as const)
      expect([kind('PageDown', direction), kind('PageUp', direction)]).toEqual(['next', 'previous']);
  });

  it('knows letters by their place where an Arabic layout prints others', () => {
    expect(meaning(press('لا', 'KeyB'), 'rtl')).toEqual({ kind: 'view', action: 'black' });
    expect(meaning(press('ب', 'KeyF'), 'rtl')).toEqual({ kind: 'view', action: 'full-screen' });
    expect(meaning(press('ص', 'KeyW'), 'rtl')).toEqual({ kind: 'view', action: 'why' });
    expect(meaning(press('٧', 'Digit7'), 'rtl')).toEqual({ kind: 'digit', digit: 7 });
  });

  it('leaves Tab and the upright arrows alone, so that everything can be reached and scrolled', () => {
    for (const key of ['Tab', 'ArrowUp', 'ArrowDown']) expect(meaning(press(key), 'ltr')).toBeUndefined();
  });
});

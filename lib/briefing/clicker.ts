import type { DeckCommand } from './deck';

/** What the view does with a key; none of it touches a number that anybody judged. */
export type ViewAction = 'black' | 'full-screen' | 'exact' | 'why' | 'jump-list' | 'confirm' | 'leave';
export type ClickerMeaning =
  | Readonly<{ kind: 'deck'; command: DeckCommand }>
  | Readonly<{ kind: 'digit'; digit: number }>
  | Readonly<{ kind: 'view'; action: ViewAction }>;

type Press = Readonly<{
  key: string;
  code: string;
  altKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
}>;

/**
 * What a key of a keyboard or a clicker means during a briefing; undefined is left to the browser. Letters are
 * matched by their place too, since an Arabic layout prints «لا» where the B is. Arrows follow the writing
 * direction; PageUp and PageDown, which clickers send, never do. ArrowUp and ArrowDown scroll what is too long.
 */
export function meaning(press: Press, direction: 'ltr' | 'rtl'): ClickerMeaning | undefined {
  if (press.altKey === true || press.ctrlKey === true || press.metaKey === true) return undefined;
  const { key, code } = press;
  if (key === 'ArrowRight') return deck(direction === 'ltr' ? 'next' : 'previous');
  if (key === 'ArrowLeft') return deck(direction === 'ltr' ? 'previous' : 'next');
  const command = own(commands, key);
  if (command) return deck(command);
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? /^[0-9]$/.exec(key)?.[0];
  if (digit !== undefined) return { kind: 'digit', digit: Number(digit) };
  const action = own(actions, key.toLowerCase()) ?? own(actionsByPlace, code);
  return action === undefined ? undefined : { kind: 'view', action };
}

const commands: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  PageDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};
const actions: Readonly<Record<string, ViewAction>> = {
  '.': 'black',
  b: 'black',
  f: 'full-screen',
  x: 'exact',
  w: 'why',
  g: 'jump-list',
  enter: 'confirm',
  escape: 'leave',
};
const actionsByPlace: Readonly<Record<string, ViewAction>> = {
  Period: 'black',
  KeyB: 'black',
  KeyF: 'full-screen',
  KeyX: 'exact',
  KeyW: 'why',
  KeyG: 'jump-list',
};

function deck(kind: 'next' | 'previous' | 'first' | 'last'): ClickerMeaning {
  return { kind: 'deck', command: { kind } };
}
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

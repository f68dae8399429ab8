import type { Session } from './session';
import { redo, undo } from './undo';

/**
 * Ctrl or ⌘ with Z takes back what was done last, wherever the focus is; with Shift, and Ctrl with Y, it is brought back.
 * What is written in words keeps its own way back, and so does whatever asks in a dialog of its own.
 */
export function followKeys(session: Session): () => void {
  function onKeyDown(event: KeyboardEvent) {
    const { target } = event;
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const act = actOf(event);
    if (act === undefined || (target instanceof Element && hasOwnHistory(target))) return;
    event.preventDefault();
    act(session);
  }
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function actOf(event: KeyboardEvent): typeof undo | undefined {
  // where the alphabet is another one the key is meant by its place
  const letter = /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase()
    : event.code.replace('Key', '').toLowerCase();
  if (letter === 'z') return event.shiftKey ? redo : undo;
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? redo : undefined;
}

/** Weights and other numbers act while they are typed: theirs is the history of the page. */
const numbers = '[role=spinbutton], [data-acts-while-typed]';
const prose = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

function hasOwnHistory(target: Element): boolean {
  return (target.matches(prose) && !target.matches(numbers)) || target.closest('dialog[open]') !== null;
}

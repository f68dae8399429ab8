import { useEffect, useRef } from 'react';

const stored = 'masar.single-keys';
/** The same key where the keyboard is set to Arabic. */
const alsoTyped: Readonly<Record<string, string>> = { '/': 'ظ', '?': '؟', d: 'ي' };

/** Whether single keys act away from fields; on unless somebody has switched them off on this device. */
export function singleKeysAct(): boolean {
  try {
    return window.localStorage.getItem(stored) !== 'off';
  } catch {
    // where storage is forbidden nothing can have been switched off
    return true;
  }
}

/** Keeps the choice on this device, where the browser keeps anything. */
export function letSingleKeysAct(act: boolean): void {
  try {
    window.localStorage.setItem(stored, act ? 'on' : 'off');
  } catch {
    // a convenience: the next visit asks again
  }
}

/**
 * A single key that acts from anywhere on the page, except while something is typed or a dialog is open. Whoever
 * dictates, or hits keys by accident, can switch these keys off (WCAG 2.1.4).
 */
export function useSingleKey(key: string | undefined, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (key === undefined) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== key && event.key !== alsoTyped[key ?? '']) return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !singleKeysAct()) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('dialog[open]') !== null ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'))
  );
}

import { useEffect } from 'react';

/** Ctrl or ⌘ with Z takes the last rating back, with Shift too it is made again; fields for text keep their own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // the physical key: an Arabic layout has another letter on it
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey)) return;
      const { target } = event;
      if (target instanceof Element && target.matches('input:not([type=radio]), textarea, select')) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

'use client';

import { useEffect } from 'react';

type Acts = Readonly<{ undo: (() => void) | undefined; redo: (() => void) | undefined }>;

/** Ctrl or ⌘ with Z takes back the last saved change, with Shift too it is made again; text fields keep their own. */
export function useUndoKey({ undo, redo }: Acts): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // the physical key: an Arabic layout has another letter on it
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey)) return;
      const { target } = event;
      if (target instanceof Element && target.matches('input:not([type=range]), textarea, select')) return;
      const act = event.shiftKey ? redo : undo;
      if (act === undefined) return;
      // nobody else takes the same key to mean a draft
      event.preventDefault();
      event.stopPropagation();
      act();
    }
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [undo, redo]);
}

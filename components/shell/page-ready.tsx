'use client';

import { useEffect } from 'react';
import { awaited, followOutstanding } from '@/components/ui/outstanding';

/**
 * `<html data-ready>` while the page answers to hands and nothing that comes after the first paint is on its way: for
 * whatever takes a picture of a page, prints it, leads it by a script or tests it.
 */
export function PageReady() {
  useEffect(() => {
    const page = document.documentElement;
    let turn: ReturnType<typeof setTimeout> | undefined;
    const stop = followOutstanding((count) => {
      clearTimeout(turn);
      // what has just come may ask for more before its turn is over
      if (count === 0) turn = setTimeout(() => page.toggleAttribute('data-ready', true));
      else page.removeAttribute('data-ready');
    });
    void awaited(document.fonts.ready);
    return () => {
      stop();
      clearTimeout(turn);
    };
  }, []);
  return undefined;
}

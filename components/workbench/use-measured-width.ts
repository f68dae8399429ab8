import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Tells the width of an element in whole pixels, and every other one that it takes; `assumed` on paper. */
export function useMeasuredWidth<E extends HTMLElement>(
  assumed: number,
  onWidth: (width: number) => void,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const follow = () => onWidth(Math.floor(measured.clientWidth) || assumed);
    follow();
    // the stylesheet draws out or in what was made for the assumed width; React knows nothing of the mark
    measured.dataset.measured = '';
    // paper has a width of its own, and nothing measures it before it is printed
    const toPaper = () => flushSync(() => onWidth(assumed));
    const observer = new ResizeObserver(follow);
    observer.observe(measured);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', follow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', follow);
    };
  }, [assumed, onWidth]);
  return element;
}

import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The width of an element in whole pixels, followed as it changes; `assumed` until it has been measured, and on paper. */
export function useMeasuredWidth<E extends HTMLElement>(assumed: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const follow = () => setWidth(Math.floor(measured.clientWidth) || assumed);
    follow();
    // the stylesheet draws out or in what was made for the assumed width; React knows nothing of the mark
    measured.dataset.measured = '';
    // paper has a width of its own, and nothing measures it before it is printed
    const toPaper = () => flushSync(() => setWidth(assumed));
    const observer = new ResizeObserver(follow);
    observer.observe(measured);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', follow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', follow);
    };
  }, [assumed]);
  return { element, width };
}

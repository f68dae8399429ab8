import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole pixels, followed as it changes; `assumed` until it has been measured. */
export function useMeasuredWidth<E extends HTMLElement>(assumed: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const follow = () => setWidth(Math.floor(measured.clientWidth) || assumed);
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [assumed]);
  return { element, width };
}

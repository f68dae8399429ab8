import { useEffect, useState } from 'react';

/** How many of the parts may be drawn by now: all where they cost little, else one more after every paint. */
export function useOneByOne(parts: number, costLittle: boolean): number {
  const [ready, setReady] = useState(costLittle ? parts : 0);
  useEffect(() => {
    if (ready >= parts) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setReady(ready + 1), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [ready, parts]);
  return ready;
}

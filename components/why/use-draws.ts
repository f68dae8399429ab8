import { useEffect, useState } from 'react';
import type { Drawn } from '@/lib/charts/draw-rows';
import type { MonteCarloInput } from '@/lib/inference/monte-carlo';
import { requestDraws } from './draws-thread';

/** Long enough that a slider that moves asks once. */
const restMs = 150;

/** The draws of an input: those of the last one while a new one is drawn. */
export function useDraws(input: MonteCarloInput): Readonly<{ drawn: Drawn | undefined; isStale: boolean }> {
  const [last, setLast] = useState<Readonly<{ of: MonteCarloInput; drawn: Drawn }>>();
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const rest = setTimeout(() => {
      callOff = requestDraws(input, (drawn) => setLast({ of: input, drawn }));
    }, restMs);
    return () => {
      clearTimeout(rest);
      callOff?.();
    };
  }, [input]);
  return { drawn: last?.drawn, isStale: last?.of !== input };
}

'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Yardstick } from '@/lib/dossier/reasoning';
import { probabilityWord } from '@/lib/forecast/yardstick';
import { likelihoodWords } from '@/lib/i18n/likelihood-words';
import { useTongue } from '../shell/locale';

const YardstickContext = createContext<Yardstick | undefined>(undefined);

type Props = Readonly<{ yardstick: Yardstick | undefined; children: ReactNode }>;

/** The yardstick of the dossier in view: every word for a number inside is one of its words. */
export function YardstickProvider({ yardstick, children }: Props) {
  return <YardstickContext.Provider value={yardstick}>{children}</YardstickContext.Provider>;
}

export function useYardstick(): Yardstick | undefined {
  return useContext(YardstickContext);
}

/** The word for a number of points, and what it covers, in the reader's language. */
export function useLikelihood(): (points: number) => string {
  const yardstick = useYardstick();
  const tongue = useTongue();
  return (points) => likelihoodWords(tongue, probabilityWord(points, yardstick));
}

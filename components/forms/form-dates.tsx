'use client';

import { createContext, useContext } from 'react';
import type { Dating } from '@/lib/dossier/atoms';
import { chronology, type DevelopmentDates } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import type { DateReaders } from '@/lib/workbench/dating-form';

/** What the dates of a form are given among: the dossier, the development itself, and the readers once they are there. */
export type FormDates = Readonly<{
  dossier: Pick<Dossier, 'anchor' | 'developments'>;
  item: Development | undefined;
  readers: DateReaders | undefined;
}>;

const FormDatesContext = createContext<FormDates | undefined>(undefined);
export const FormDatesProvider = FormDatesContext.Provider;

/** Only inside a form that gives dates. */
export function useFormDates(): FormDates {
  const dates = useContext(FormDatesContext);
  if (dates === undefined) throw new Error('a date outside a form');
  return dates;
}

// no id can be this: a development that is not in the dossier yet, so that no other date depends on it
const fresh = '?';

/** Both clocks of the development, were one of them given so. */
export function datesWith(
  { dossier, item }: FormDates,
  clock: 'occurred' | 'known',
  dating: Dating,
): DevelopmentDates | undefined {
  const changed: Development = { ...(item ?? nothing), [clock]: dating };
  const others = dossier.developments.filter(({ id }) => id !== changed.id);
  return chronology({ anchor: dossier.anchor, developments: [...others, changed] })[changed.id];
}

const undated: Dating = { rule: { kind: 'undated' } };
const nothing: Development = {
  id: fresh,
  title: {},
  gist: {},
  attribution: { said: {}, kind: 'narration' },
  grade: 'F6',
  standing: 'firm',
  actors: [],
  places: [],
  occurred: undated,
  known: undated,
  ratings: {},
  novelty: 1,
  from: 'elsewhere',
  layer: 'both',
};

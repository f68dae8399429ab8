import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import type { Trace, TraceStep } from '@/lib/forecast/trace';

/** What the numbers of an example are taken from. */
export type Shown = Readonly<{
  dossier: Dossier;
  chronology: Chronology;
  made: Trace;
  /** The two scenarios that lead, of those that take part in the update where two do. */
  first: string;
  second: string;
  item: Development | undefined;
  step: TraceStep | undefined;
}>;

import type { Chronology } from '@/lib/dossier/chronology';
import type { Assumption } from '@/lib/dossier/reasoning';
import type { Dossier } from '@/lib/dossier/schema';
import type { Distribution } from '@/lib/inference/distribution';
import type { IsoDate } from '@/lib/time/civil-date';
import { impliedBeliefs } from './trace';

/**
 * What the evidence would imply if an assumption were wrong: without the developments that say nothing then. `dossier`
 * is already in the layer that is asked for; developments that are gone since are passed over.
 */
export function impliedIfWrong(
  { developments: resting }: Pick<Assumption, 'developments'>,
  seen: Readonly<{ dossier: Dossier; chronology: Chronology; asOfOn: IsoDate }>,
): Distribution<string> {
  const gone = new Set(resting);
  const developments = seen.dossier.developments.filter(({ id }) => !gone.has(id));
  return impliedBeliefs({ ...seen, dossier: { ...seen.dossier, developments } });
}

import type { MapSketch } from '@/lib/dossier/map-sketch';
import type { Dossier } from '@/lib/dossier/schema';
import { shippedDossier } from './shipped-dossier';

/**
 * The sketch of a dossier's map. A dossier that was put into the database by a release whose files held no sketch goes by
 * the one that the folder of shipped files holds for its address now, as long as it has the scenarios drawn there.
 */
export function sketchOf(dossier: Dossier, folder: string): MapSketch | undefined {
  if (dossier.map !== undefined) return dossier.map;
  const sketch = shippedDossier(folder, dossier.slug)?.map;
  const has = new Set(dossier.scenarios.map(({ id }) => id));
  return sketch?.ways.every(({ scenario }) => has.has(scenario)) ? sketch : undefined;
}

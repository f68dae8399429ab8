import 'server-only';
import { join } from 'node:path';
import { sketchOf } from '@/lib/api/server/shipped-sketch';
import type { MapSketch } from '@/lib/dossier/map-sketch';
import type { Dossier } from '@/lib/dossier/schema';
import { projectRoot } from '@/lib/env';

/** The sketch of a dossier's map: its own, or the one that is shipped for it. */
export function mapSketchOf(dossier: Dossier): MapSketch | undefined {
  return sketchOf(dossier, join(/* turbopackIgnore: true */ projectRoot(), 'data', 'dossiers'));
}

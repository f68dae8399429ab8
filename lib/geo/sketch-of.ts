import { afterSirte } from './after-sirte';
import type { MapSketch } from './map-sketch';

const sketches: Readonly<Record<string, MapSketch>> = { 'after-sirte': afterSirte };

/** The sketch for a dossier; most have none, and then no map is shown. */
export function mapSketch(slug: string): MapSketch | undefined {
  return Object.hasOwn(sketches, slug) ? sketches[slug] : undefined;
}

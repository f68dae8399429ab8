import type { Development } from './schema';

/** Who said it, as the dossier words it in its first language: the same whatever language the reader has. */
export function sourceName({ attribution }: Pick<Development, 'attribution'>): string {
  return attribution.said.en ?? attribution.said.ar ?? '';
}

import type { DossierView } from './contract';

/** Whether a view is all there is, and not only what the first screen needs: that comes without its log, in which every dossier has a line. */
export function isWhole({ log }: Pick<DossierView, 'log'>): boolean {
  return log.length > 0;
}

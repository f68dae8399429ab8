import type { Dating, DevelopmentId, LocalisedText } from './atoms';
import { changeBetween, type PartsChange } from './change-between';
import type { Development, Dossier } from './schema';

/** What is written anew for one part of a development that is split. */
export type SplitPart = Readonly<{
  title: LocalisedText;
  gist: LocalisedText;
  occurred: Dating;
  known: Dating;
}>;

/**
 * One development made into several, in its place and as one change. The part at `keeper` keeps the id and with it the
 * ratings, the source checks and all that hangs on it; the others say what they say and weigh nothing until somebody
 * rates them, so that splitting never adds weight. `ids` are for the others, in order.
 */
export function split(
  dossier: Dossier,
  id: DevelopmentId,
  {
    parts,
    keeper,
    ids,
  }: Readonly<{ parts: readonly SplitPart[]; keeper: number; ids: readonly DevelopmentId[] }>,
): PartsChange<'split'> {
  const free = [...ids];
  const made = (item: Development) =>
    parts.map((part, index): Development => {
      if (index === keeper) return { ...item, ...part };
      const own = free.shift();
      if (own === undefined) throw new Error(`no id for part ${index} of ${id}`);
      const { ratios, bearing, ...rest } = item;
      return { ...rest, ...part, id: own, ratings: {} };
    });
  const developments = dossier.developments.flatMap((item) => (item.id === id ? made(item) : [item]));
  return changeBetween(dossier, { ...dossier, developments }, 'split');
}

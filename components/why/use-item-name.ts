import { useMemo } from 'react';
import type { Dossier } from '@/lib/dossier/schema';
import type { EvidenceGroup } from '@/lib/forecast/origin-groups';
import { textIn } from '@/lib/i18n/text';
import { useTongue, useWords } from '../shell/locale';

type Item = Pick<EvidenceGroup, 'id' | 'kind' | 'developments'>;

/**
 * What a development, or an origin with all that goes back to it, is called: its title, with the id beside it; in a
 * sentence the title stands in quotation marks.
 */
export function useItemName(
  dossier: Pick<Dossier, 'developments' | 'origins'>,
  where: 'row' | 'sentence' = 'row',
): (item: Item) => string {
  const words = useWords('why');
  const tongue = useTongue();
  return useMemo(() => {
    const titles = new Map(dossier.developments.map(({ id, title }) => [id, textIn(tongue, title).text]));
    const origins = new Map(dossier.origins.map(({ id, name }) => [id, textIn(tongue, name).text]));
    const [origin, named] =
      where === 'row' ? [words.origin, words.named] : [words.quotedOrigin, words.quoted];
    return ({ id, kind, developments }) =>
      kind === 'origin'
        ? origin(origins.get(id) ?? id, developments.toSorted())
        : named(titles.get(id) ?? id, id);
  }, [dossier, tongue, words, where]);
}

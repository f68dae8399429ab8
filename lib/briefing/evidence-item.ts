import type { DevelopmentId, LocalisedText } from '@/lib/dossier/atoms';
import type { Development } from '@/lib/dossier/schema';

/** A development as the room sees it: what was said, by whom, and how far to trust it. */
export type EvidenceItem = Readonly<{
  id: DevelopmentId;
  title: LocalisedText;
  said: LocalisedText;
  relayed?: LocalisedText | undefined;
  grade: string;
  standing: Development['standing'];
  /** The share in force where the item does not count in full. */
  novelty?: number | undefined;
}>;

export function evidenceItem(item: Development): EvidenceItem {
  return {
    id: item.id,
    title: item.title,
    said: item.attribution.said,
    relayed: item.attribution.relayed,
    grade: item.grade,
    standing: item.standing,
    novelty: item.novelty < 1 ? item.novelty : undefined,
  };
}

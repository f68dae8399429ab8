import type { DossierPicture } from '@/lib/charts/dossier-picture';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Layer } from '@/lib/dossier/schema';
import type { Tongue } from '@/lib/i18n/tongue';
import type { IsoDate } from '@/lib/time/civil-date';

/** What is taken out of the application: a picture, the words it is told in, and which of its developments. */
export type Selection = Readonly<{
  picture: DossierPicture;
  tongue: Tongue;
  layer: Layer;
  asOfOn: IsoDate;
  /** A publication day that is only tried out. */
  triedOn?: IsoDate | undefined;
  /** What is otherwise in a sandbox, in words; nothing where everything is as recorded. */
  sandbox?: string | undefined;
  /** Ids of the developments meant; all that are known where there is no list. */
  only?: ReadonlySet<string> | undefined;
}>;

/** The items meant, by time; those without a date stand last. */
export function selectedItems({ picture, only }: Selection): readonly TimelineItem[] {
  return picture.items
    .filter(({ id }) => only === undefined || only.has(id))
    .toSorted((a, b) => {
      const [one, other] = [startOf(a), startOf(b)];
      if (one !== other) return one < other ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}

function startOf({ window }: TimelineItem): string {
  return window?.earliest ?? window?.latest ?? '~';
}

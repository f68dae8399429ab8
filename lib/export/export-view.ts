import type { DossierPicture } from '@/lib/charts/dossier-picture';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import type { IsoDate } from '@/lib/time/civil-date';
import { inView } from './in-view';
import type { SheetWish } from './sheets';

/** What of a picture is drawn; a whole one is more than a page needs to be sent. */
export type DrawnPicture = Pick<DossierPicture, 'scenarios' | 'items' | 'lanes' | 'scale'> &
  Readonly<{
    dossier: Pick<Dossier, 'title' | 'question' | 'marking' | 'notice' | 'anchor' | 'horizonOn'>;
  }>;

/** What is put on paper or into a picture, and what is said on it of where it comes from and what it leaves out. */
export type ExportView = Readonly<{
  picture: DrawnPicture;
  /** How many developments the dossier has, known by the as-of day or not. */
  total: number;
  layer: Layer;
  asOfOn: IsoDate;
  /** A publication day that is only tried out; none where it is the record's. */
  triedOn: IsoDate | undefined;
  /** What is otherwise in a sandbox, in words; nothing where everything else is as recorded. */
  sandbox: string | undefined;
  rightToLeft: boolean;
  /** The stretch of days shown; the whole axis where there is none. */
  days: Readonly<{ from: IsoDate; to: IsoDate }> | undefined;
  /** Ids that a filter lets through; all where there is none. */
  kept: ReadonlySet<string> | undefined;
  /** The address at which the same can be seen. */
  permalink: string;
}>;

export type ExportedItems = Readonly<{
  items: readonly TimelineItem[];
  unknownYet: number;
  filteredOut: number;
  outOfView: number;
}>;

/** What is drawn, and how much is not: not yet known, filtered out, outside the stretch of days. */
export function exportedItems(exportView: ExportView): ExportedItems {
  const known = found.get(exportView) ?? itemsOf(exportView);
  found.set(exportView, known);
  return known;
}

/** Every one of its pages asks. */
const found = new WeakMap<ExportView, ExportedItems>();

function itemsOf({ picture, total, days, kept }: ExportView): ExportedItems {
  const passed = picture.items.filter(({ id }) => kept === undefined || kept.has(id));
  const shown = inView(passed, days);
  return {
    items: passed.filter(({ id }) => shown.has(id)),
    unknownYet: total - picture.items.length,
    filteredOut: picture.items.length - passed.length,
    outOfView: passed.length - shown.size,
  };
}

/** What the pages of a exportView are laid out from, but for their size. */
export function sheetWish(exportView: ExportView): Omit<SheetWish, 'width' | 'height'> {
  const { picture, asOfOn, rightToLeft, days } = exportView;
  const { lanes, scale } = picture;
  const keys = lanes.map(({ key }) => key);
  return { items: exportedItems(exportView).items, lanes: keys, scale, asOfOn, rightToLeft, days };
}

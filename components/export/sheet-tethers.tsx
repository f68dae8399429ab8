import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Drawn } from '@/lib/charts/timeline-view';

/** A mark of a page; `level` is the middle of its glyph. */
export type TetheredMark = Readonly<{ item: TimelineItem; at: Drawn; level: number }>;

/** A date that hangs on another development is tied to it by a dotted line, where both are on the page. */
export function SheetTethers({ marks, clip }: Readonly<{ marks: readonly TetheredMark[]; clip: string }>) {
  const byId = new Map(marks.map((each) => [each.item.id, each]));
  return (
    <g fill="none" stroke="var(--text-muted)" strokeDasharray="1 3" strokeWidth="1.2" clipPath={clip}>
      {marks.map(({ item, at, level }) => {
        const other = item.tether === undefined ? undefined : byId.get(item.tether);
        if (other?.item.window === undefined || item.window === undefined) return undefined;
        return <path key={item.id} d={`M${at.to} ${level}H${other.at.from}V${other.level}`} />;
      })}
    </g>
  );
}

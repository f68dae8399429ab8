import type { Standing } from './sheet-plot';

/** A date that hangs on another development is tied to it by a dotted line, where both are on the page. */
export function SheetTethers({ standing, clip }: Readonly<{ standing: readonly Standing[]; clip: string }>) {
  const byId = new Map(standing.map((each) => [each.item.id, each]));
  return (
    <g fill="none" stroke="var(--text-muted)" strokeDasharray="1 3" strokeWidth="1.2" clipPath={clip}>
      {standing.map(({ item, at, level }) => {
        const other = item.tether === undefined ? undefined : byId.get(item.tether);
        if (other?.item.window === undefined || item.window === undefined) return undefined;
        return <path key={item.id} d={`M${at.to} ${level}H${other.at.from}V${other.level}`} />;
      })}
    </g>
  );
}

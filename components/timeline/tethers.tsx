import type { Geometry } from './geometry';
import type { MarkInView } from './marks-in-view';

type Props = Readonly<{ marks: readonly MarkInView[]; placeOf: Geometry['placeOf'] }>;

/** A date that hangs on another development is tied to it by a dotted line. */
export function Tethers({ marks, placeOf }: Props) {
  const tied = marks.flatMap(({ item }) => {
    if (item.tether === undefined) return [];
    const [from, to] = [placeOf(item.id), placeOf(item.tether)];
    return from === undefined || to === undefined
      ? []
      : [{ id: item.id, d: `M${from.to} ${from.y}H${to.from}V${to.y}` }];
  });
  if (tied.length === 0) return undefined;
  return (
    <g fill="none" stroke="var(--text-muted)" strokeDasharray="1 3" strokeWidth="1.2">
      {tied.map(({ id, d }) => (
        <path key={id} d={d} />
      ))}
    </g>
  );
}

import type { Frame } from '@/lib/charts/frame';
import type { MarkInView } from './marks-in-view';

/** A mark as far as its bracket is concerned: whose it is, its lane and row, and where its glyph stands. */
export type OriginMark = Pick<MarkInView, 'item' | 'lane' | 'row'> &
  Readonly<{ at: Readonly<{ from: number }>; level: number }>;

type Props = Readonly<{ marks: readonly OriginMark[]; frame: Frame }>;

/** Neighbours in rows next to each other share one bracket; further apart than this each keeps its own. */
const near = 260;

/** What goes back to one origin has a bracket at its start side, so that repeats are not read as so many sources. */
export function Origins({ marks, frame }: Props) {
  const earlier = frame.rightToLeft ? 1 : -1;
  const groups = new Map<string, OriginMark[]>();
  for (const mark of marks) {
    if (mark.item.origin === undefined) continue;
    const key = `${mark.lane ?? ''} ${mark.item.origin}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  const paths = [...groups].flatMap(([key, group]) => runs(group).map((run) => ({ key, run })));
  if (paths.length === 0) return undefined;
  return (
    <g fill="none" stroke="var(--text-muted)" strokeWidth="1.2" aria-hidden="true">
      {paths.map(({ key, run }) => (
        <path key={`${key} ${run[0]?.item.id}`} d={bracket(run, earlier)} />
      ))}
    </g>
  );
}

/** Marks of one origin and lane, cut into runs of neighbouring rows. */
function runs(group: readonly OriginMark[]): readonly (readonly OriginMark[])[] {
  const made: OriginMark[][] = [];
  for (const mark of group.toSorted((a, b) => a.row - b.row || a.at.from - b.at.from)) {
    const last = made.at(-1)?.at(-1);
    const joins =
      last !== undefined && mark.row - last.row === 1 && Math.abs(mark.at.from - last.at.from) <= near;
    if (joins) made.at(-1)?.push(mark);
    else made.push([mark]);
  }
  return made;
}

/** One stroke along the start side with an arm to every glyph. */
function bracket(run: readonly OriginMark[], earlier: 1 | -1): string {
  const edges = run.map(({ at }) => at.from * earlier);
  const x = (Math.max(...edges) + 7) * earlier;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) {
    const y = first.level;
    return `M${x - 3 * earlier} ${y - 6}H${x}V${y + 6}H${x - 3 * earlier}`;
  }
  const arms = run.map((mark) => `M${x} ${mark.level}H${mark.at.from + 2 * earlier}`);
  return `M${x} ${first.level}V${last.level}${arms.join('')}`;
}

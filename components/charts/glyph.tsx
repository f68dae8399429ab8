import { tenth } from '@/lib/charts/tenth';
import type { DateShape } from '@/lib/time/date-shape';

type Props = Readonly<{
  shape: DateShape;
  /** Coordinates of the earlier and the later end, of the core of a process, of a best estimate and of alternatives. */
  from: number;
  to: number;
  core?: Readonly<{ from: number; to: number }> | undefined;
  best?: number | undefined;
  alternatives?: readonly number[] | undefined;
  /** The window is too narrow to be painted at this scale: a dot, haloed because it is not a known day. */
  narrow?: boolean | undefined;
  y: number;
  /** A colour role, and the number that names its gradients. */
  colour: string;
  tone: number;
  hollow: boolean;
  dashed: boolean;
}>;

/**
 * One development on the axis. Extent and edge say when, the outline how credible, the colour which scenario.
 * The same drawing serves the timeline, the legend and the phone's list.
 */
export function Glyph(exact: Props) {
  const props = inTenths(exact);
  const { shape, from, to, y, colour, hollow, dashed } = props;
  const dash = dashed ? '2.5 2' : undefined;
  const towards = to >= from ? 1 : -1;
  if (props.narrow)
    return (
      <HaloedDot x={tenth((from + to) / 2)} y={y} colour={colour} hollow={hollow || dashed} dash={dash} />
    );
  switch (shape) {
    case 'day':
      return <Dot x={tenth((from + to) / 2)} y={y} colour={colour} hollow={hollow || dashed} dash={dash} />;
    case 'undated':
      return <Dot x={tenth((from + to) / 2)} y={y} colour={colour} hollow dash={dash} />;
    case 'between':
    case 'calendar':
      return (
        <g stroke={colour}>
          <Bar from={from} to={to} y={y} colour={colour} hollow={hollow} dash={dash} />
          <path d={`M${from} ${y - 6}V${y + 6}M${to} ${y - 6}V${y + 6}`} strokeWidth="1.8" fill="none" />
        </g>
      );
    case 'around':
      return <Around {...props} dash={dash} />;
    case 'either': {
      const ends = props.alternatives ?? [from, to];
      return (
        <g>
          <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth="1.2" />
          {ends.map((x) => (
            <Dot key={x} x={x} y={y} colour={colour} hollow dash={dash} />
          ))}
        </g>
      );
    }
    case 'process':
    case 'ongoing':
      return <Process {...props} towards={towards} dash={dash} />;
    case 'before':
    case 'after':
      return <OpenBracket {...props} towards={towards} dash={dash} />;
  }
}

function inTenths(props: Props): Props {
  const { from, to, core, best, alternatives, y } = props;
  return {
    ...props,
    ...{ from: tenth(from), to: tenth(to), y: tenth(y) },
    core: core && { from: tenth(core.from), to: tenth(core.to) },
    best: best === undefined ? undefined : tenth(best),
    alternatives: alternatives?.map(tenth),
  };
}

type DotProps = Readonly<{
  x: number;
  y: number;
  colour: string;
  hollow: boolean;
  dash: string | undefined;
}>;
function Dot({ x, y, colour, hollow, dash }: DotProps) {
  return hollow ? (
    <circle
      cx={x}
      cy={y}
      r="4.6"
      fill="var(--surface)"
      stroke={colour}
      strokeWidth="1.7"
      strokeDasharray={dash}
    />
  ) : (
    <circle cx={x} cy={y} r="5" fill={colour} />
  );
}

/** A window too narrow for its own glyph: smaller than an exact day, and ringed so that its doubt stays in sight. */
function HaloedDot({ x, y, colour, hollow, dash }: DotProps) {
  return (
    <g stroke={colour}>
      <circle cx={x} cy={y} r="5.6" fill="var(--surface)" strokeWidth="1" strokeDasharray={dash} />
      <circle
        cx={x}
        cy={y}
        r="2.6"
        fill={hollow ? 'var(--surface)' : colour}
        strokeWidth={hollow ? 1.2 : 0}
      />
    </g>
  );
}

type BarProps = Readonly<{
  from: number;
  to: number;
  y: number;
  colour: string;
  hollow: boolean;
  dash: string | undefined;
}>;
function Bar({ from, to, y, colour, hollow, dash }: BarProps) {
  const x = Math.min(from, to);
  const width = tenth(Math.abs(to - from));
  return (
    <>
      <rect
        x={x}
        y={y - 3}
        width={width}
        height="6"
        fill={hollow ? 'var(--surface)' : colour}
        fillOpacity={hollow ? undefined : 0.28}
        stroke="none"
      />
      {hollow || dash !== undefined ? (
        <rect
          x={x}
          y={y - 3}
          width={width}
          height="6"
          fill="none"
          stroke={colour}
          strokeWidth="1"
          strokeDasharray={dash}
        />
      ) : undefined}
    </>
  );
}

type Parts = Props & Readonly<{ dash: string | undefined }>;
function Around({ from, to, y, colour, tone, hollow, dash, best }: Parts) {
  const x = Math.min(from, to);
  const width = tenth(Math.abs(to - from));
  return (
    <g>
      <rect x={x} y={y - 3} width={width} height="6" fill={`url(#soft-${tone})`} />
      {hollow || dash !== undefined ? (
        <path
          d={`M${tenth(x + width * 0.25)} ${y - 3}h${tenth(width * 0.5)}m0 6h${-tenth(width * 0.5)}`}
          stroke={colour}
          strokeDasharray={dash}
        />
      ) : undefined}
      {best === undefined ? undefined : <Dot x={best} y={y} colour={colour} hollow dash={dash} />}
    </g>
  );
}

/** What went on: solid where it surely did, 30 % where it may have, and an arrow where it still does. */
function Process({ shape, from, to, core, y, colour, hollow, dash, towards }: Parts & { towards: number }) {
  const [start, end] = [core?.from ?? from, core?.to ?? to];
  const line = (a: number, b: number, opacity: number) => (
    <path
      d={`M${a} ${y}H${b}`}
      stroke={colour}
      strokeWidth={hollow ? 2 : 4}
      opacity={opacity}
      strokeDasharray={dash && '6 3'}
    />
  );
  return (
    <g fill="none">
      {start === from ? undefined : line(from, start, 0.3)}
      {line(start, end, 0.85)}
      {shape === 'ongoing' ? (
        <>
          {line(end, to, 0.3)}
          <path
            d={`M${to - 4 * towards} ${y - 4}L${to} ${y}L${to - 4 * towards} ${y + 4}`}
            stroke={colour}
            strokeWidth="1.6"
          />
        </>
      ) : end === to ? undefined : (
        line(end, to, 0.3)
      )}
      {core === undefined || start === from ? (
        <path d={`M${from} ${y - 5}V${y + 5}`} stroke={colour} strokeWidth="1.6" />
      ) : undefined}
    </g>
  );
}

function OpenBracket({ shape, from, to, y, colour, dash, towards }: Parts & { towards: number }) {
  const [closed, open, out] = shape === 'before' ? [to, from, -towards] : [from, to, towards];
  return (
    <path
      d={`M${closed - 4 * -out} ${y - 5}H${closed}V${y + 5}H${closed - 4 * -out}M${closed} ${y}H${open}M${open - 5 * out} ${y - 4}L${open} ${y}L${open - 5 * out} ${y + 4}`}
      fill="none"
      stroke={colour}
      strokeWidth="1.6"
      strokeDasharray={dash}
    />
  );
}

/** The only gradients allowed: ends that fade because the date does. One per colour in use. */
export function GlyphGradients({ tones }: { tones: readonly Readonly<{ tone: number; colour: string }>[] }) {
  return (
    <defs>
      {tones.map(({ tone, colour }) => (
        <linearGradient key={tone} id={`soft-${tone}`}>
          <stop offset="0" stopColor={colour} stopOpacity="0" />
          <stop offset=".25" stopColor={colour} stopOpacity=".4" />
          <stop offset=".75" stopColor={colour} stopOpacity=".4" />
          <stop offset="1" stopColor={colour} stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
}

import { stretchOn, type WhyScale } from '@/lib/charts/why-scale';

type Props = Readonly<{
  scale: WhyScale;
  from: number;
  to: number;
  colour: string;
  /** What fills it; hollow where it is not said. */
  fill?: string | undefined;
  /** In percent of the row's. */
  height?: number;
}>;

/** A bar between two numbers of points, in the middle of its row. */
export function Stretch({ scale, from, to, colour, fill = 'var(--surface)', height = 60 }: Props) {
  const { x, width } = stretchOn(scale, from, to);
  return (
    <rect
      x={`${x}%`}
      width={`${Math.max(width, 0.2)}%`}
      y={`${(100 - height) / 2}%`}
      height={`${height}%`}
      fill={fill}
      stroke={colour}
      strokeWidth="1.2"
    />
  );
}

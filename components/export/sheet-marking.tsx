import { labelWidth } from '@/lib/charts/label-width';

type Props = Readonly<{ marking: string; x: number; y: number; toTheLeft: boolean; size: number }>;

const colours: Readonly<Record<string, string>> = {
  'TLP:CLEAR': 'var(--tlp-clear)',
  'TLP:GREEN': 'var(--tlp-green)',
  'TLP:AMBER': 'var(--tlp-amber)',
  'TLP:AMBER+STRICT': 'var(--tlp-amber)',
  'TLP:RED': 'var(--tlp-red)',
};

/** The room in pixels that a marking takes. */
export function markingWidth(marking: string, size: number): number {
  return labelWidth(marking, size) + size;
}

/** The handling marking inside a drawing, from its corner at the page's end edge. */
export function SheetMarking({ marking, x, y, toTheLeft, size }: Props) {
  const width = markingWidth(marking, size);
  const left = toTheLeft ? x - width : x;
  return (
    <g lang="en" direction="ltr">
      <rect x={left} y={y} width={width} height={size * 1.6} fill="var(--tlp-ground)" />
      <text
        x={left + width / 2}
        y={y + size * 1.15}
        textAnchor="middle"
        fontSize={size}
        fontWeight="600"
        fill={colours[marking]}
      >
        {marking}
      </text>
    </g>
  );
}

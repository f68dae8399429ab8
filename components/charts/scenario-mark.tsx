import type { ScenarioView } from '@/lib/charts/scenario-view';

type Marked = Pick<ScenarioView, 'shape' | 'colour'>;

/** A scenario's shape inside a drawing. */
export function ScenarioShape({ scenario, x, y }: { scenario: Marked; x: number; y: number }) {
  const { shape, colour } = scenario;
  return (
    <path
      d={shape.path}
      transform={`translate(${x} ${y})`}
      fill={shape.open ? 'var(--surface)' : colour}
      stroke={colour}
      strokeWidth={shape.open ? 1.6 : 0}
    />
  );
}

/** A scenario's shape in running text, as tall as a letter. */
export function ScenarioMark({ scenario, size = 13 }: { scenario: Marked; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-6.5 -6.5 13 13" aria-hidden="true" style={{ flex: 'none' }}>
      <ScenarioShape scenario={scenario} x={0} y={0} />
    </svg>
  );
}

import type { ScenarioView } from '@/lib/charts/scenario-view';

/** The fill of a scenario's area, wherever on the page `ScenarioPatterns` stands. */
export function areaFill(scenario: Pick<ScenarioView, 'position'>): string {
  return `url(#area-${scenario.position})`;
}

/** Area patterns, once per page: areas stay apart without colour and on a grey copier. */
export function ScenarioPatterns({ scenarios }: { scenarios: readonly ScenarioView[] }) {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        {scenarios.map(({ position, pattern, colour, wash }) => (
          <AreaPattern key={position} position={position} pattern={pattern} colour={colour} wash={wash} />
        ))}
      </defs>
    </svg>
  );
}

function AreaPattern({
  position,
  pattern,
  colour,
  wash,
}: Pick<ScenarioView, 'position' | 'pattern' | 'colour' | 'wash'>) {
  const tile = 'tile' in pattern ? pattern.tile : 6;
  return (
    <pattern
      id={`area-${position}`}
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      patternTransform={'rotate' in pattern ? `rotate(${pattern.rotate})` : undefined}
    >
      <rect width={tile} height={tile} fill={wash} />
      {'path' in pattern ? (
        <path
          d={pattern.path}
          fill="none"
          stroke={colour}
          strokeOpacity="0.6"
          strokeWidth={pattern.width}
          strokeLinecap={pattern.round ? 'round' : 'butt'}
        />
      ) : undefined}
    </pattern>
  );
}

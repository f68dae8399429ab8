import type { ScenarioView } from '@/lib/charts/scenario-view';

type Props = Readonly<{ scenarios: readonly ScenarioView[]; prefix: string }>;

// Shafts are wider than the areas the patterns were made for.
const enlarged = 1.5;

/** Each arrow is told apart by its pattern too, for grey printers and colour-blind eyes: solid, diagonal, dots. */
export function ArrowPatterns({ scenarios, prefix }: Props) {
  return (
    <defs>
      {scenarios.map(({ position, pattern, colour }) =>
        'path' in pattern ? (
          <pattern
            key={position}
            id={`${prefix}shaft${position}`}
            width={pattern.tile}
            height={pattern.tile}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${pattern.rotate}) scale(${enlarged})`}
          >
            <rect width={pattern.tile} height={pattern.tile} fill={colour} />
            <path
              d={pattern.path}
              fill="none"
              stroke="var(--map-casing)"
              strokeWidth={pattern.width * enlarged}
              strokeLinecap={pattern.round ? 'round' : 'butt'}
            />
          </pattern>
        ) : undefined,
      )}
    </defs>
  );
}

/** The paint of a scenario's shaft. */
export function shaftPaint({ position, pattern, colour }: ScenarioView, prefix: string): string {
  return 'path' in pattern ? `url(#${prefix}shaft${position})` : colour;
}

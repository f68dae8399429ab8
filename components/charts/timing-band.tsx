import { bandPaths, widestOpening } from '@/lib/charts/band-paths';
import { type Frame, shareY, xOf } from '@/lib/charts/frame';
import { labelWidth } from '@/lib/charts/label-width';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { PointRange, ShareColumns } from '@/lib/charts/share-columns';
import type { Ground } from '@/lib/charts/share-paths';
import { useWords } from '../shell/locale';

type Props = Readonly<{
  ground: Ground;
  columns: ShareColumns;
  seen: PointRange;
  /** Those of which the band can be drawn where their share is drawn. */
  scenarios: readonly ScenarioView[];
}>;

/** Between which shares the line could have run, had things become known on other days that are possible. */
export function TimingBand({ ground, columns, seen, scenarios }: Props) {
  const words = useWords('timingBand');
  const order = scenarios.map(({ id }) => id);
  const paths = bandPaths(ground, columns, order, seen);
  const widest = widestOpening(ground, columns, order, seen);
  return (
    <g>
      {scenarios.map(({ position, colour }) => (
        <pattern
          key={position}
          id={`band-${position}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--surface)" fillOpacity="0.55" />
          <path d="M0 0V5" stroke={colour} strokeWidth="1.6" />
        </pattern>
      ))}
      <g clipPath="url(#chart-plot)">
        {paths.map(({ scenario: id, key, area, edges }) => {
          const scenario = scenarios.find((each) => each.id === id);
          return (
            <g key={key} data-band={id}>
              <path d={area} fill={`url(#band-${scenario?.position})`} />
              <path d={edges} fill="none" stroke={scenario?.colour} strokeWidth="1.2" strokeDasharray="3 2" />
            </g>
          );
        })}
      </g>
      {widest === undefined ? undefined : (
        <Name
          frame={ground.frame}
          distance={widest.distance}
          from={shareY(widest.low)}
          y={shareY(0) - 4}
          text={words.inChart}
        />
      )}
    </g>
  );
}

type NameProps = Readonly<{ frame: Frame; distance: number; from: number; y: number; text: string }>;
/** The band by its name, at the foot of the chart, where no turning point is named, and a line up to it. */
function Name({ frame, distance, from, y, text }: NameProps) {
  const width = labelWidth(text, 11);
  if (width > frame.plot) return undefined;
  const middle = Math.min(frame.plot - width / 2, Math.max(width / 2, distance));
  return (
    <>
      <path d={`M${xOf(frame, distance)} ${from}V${y - 11}`} stroke="var(--text)" strokeWidth="1" />
      <text
        x={xOf(frame, middle)}
        y={y}
        textAnchor="middle"
        fontSize="11"
        fill="var(--text)"
        stroke="var(--surface)"
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  );
}

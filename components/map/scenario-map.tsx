import { useId } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ScenarioId } from '@/lib/dossier/atoms';
import type { Course } from '@/lib/geo/arrow';
import { arrow } from '@/lib/geo/arrow';
import { arrowWidth, isAtFloor } from '@/lib/geo/arrow-width';
import type { MapView } from '@/lib/geo/map-view';
import type { Point } from '@/lib/geo/point';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { ArrowPatterns, shaftPaint } from './arrow-patterns';
import { MapNumber } from './map-number';
import styles from './scenario-map.module.css';

type Props = Readonly<{
  view: MapView;
  scenarios: readonly ScenarioView[];
  /** The points to draw and the text to print on each arrow: the same number, rounded or not. */
  shown: Readonly<Record<ScenarioId, Readonly<{ points: number; label: string }>>>;
  tongue: Tongue;
}>;

/** The ways out as arrows. Never mirrored: west is at the left in every language. */
export function ScenarioMap({ view, scenarios, shown, tongue }: Props) {
  const prefix = useId();
  const drawn = view.ways.flatMap((way) => {
    const scenario = scenarios.find(({ id }) => id === way.scenario);
    const value = shown[way.scenario];
    return scenario && value ? [{ ...way, ...value, scenario, nameAt: way.name }] : [];
  });
  const { origin } = view;
  const inTwo = (text: Parameters<typeof textIn>[1]) => textIn(tongue, text);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${view.sheet.width} ${view.sheet.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={wordsIn(tongue, 'map').description(
        origin && inTwo(origin.name).text,
        drawn.map(({ scenario, label }) => `${scenario.name} ${label}`),
      )}
    >
      <ArrowPatterns scenarios={drawn.map(({ scenario }) => scenario)} prefix={prefix} />
      <path className={styles.land} d={view.land} />
      {view.borders ? <path className={styles.borders} d={view.borders.lines} /> : undefined}
      {view.names.map(({ name, at }) => (
        <MapLabel key={`${at.x},${at.y}`} {...inTwo(name)} at={at} side="middle" kind="country" />
      ))}
      {drawn.map(({ scenario, area }) =>
        area ? <OpenArea key={scenario.id} {...{ area, scenario, prefix }} /> : undefined,
      )}
      {drawn.map(({ scenario, arrow, points, label }) =>
        arrow ? (
          <MapArrow key={scenario.id} {...arrow} {...{ scenario, points, label, prefix }} />
        ) : undefined,
      )}
      {drawn.map(({ scenario, arrow, area, label }) =>
        area && !arrow ? (
          <MapNumber key={scenario.id} at={area.centre} label={label} colour={scenario.colour} boxed />
        ) : undefined,
      )}
      {view.places.map(({ id, name, at, side, asReported }) => {
        const { text, lang } = inTwo(name);
        return (
          <g key={id}>
            <circle className={styles.townDot} cx={at.x} cy={at.y} r="4" />
            <MapLabel text={asReported ? `${text}*` : text} {...{ lang, at, side }} kind="town" />
          </g>
        );
      })}
      {origin ? (
        <>
          <circle className={styles.originRing} cx={origin.at.x} cy={origin.at.y} r="15" />
          <circle className={styles.townDot} cx={origin.at.x} cy={origin.at.y} r="5" />
          <MapLabel
            {...inTwo(origin.name)}
            at={{ x: origin.at.x, y: origin.at.y + 22 }}
            side="right"
            kind="origin"
          />
        </>
      ) : undefined}
      {drawn.map(({ scenario, nameAt }) => (
        <MapLabel
          key={scenario.id}
          {...{ text: scenario.name, lang: scenario.lang, at: nameAt, colour: scenario.colour }}
          side="middle"
          kind="scenario"
        />
      ))}
    </svg>
  );
}

type MapLabelProps = Readonly<{
  text: string;
  lang: Locale;
  at: Point;
  /** Where the words stand beside the point; the map is never mirrored, so this is a side of the paper. */
  side: 'left' | 'right' | 'middle';
  kind: 'town' | 'country' | 'origin' | 'scenario';
  colour?: string | undefined;
}>;

const offsets = { town: 14, origin: 26, country: 0, scenario: 0 } as const;
// In map units; at 1080 lines a unit is a little more than a pixel, and nothing may be smaller than 24.
const sizes = { town: 24, origin: 30, country: 24, scenario: 28 } as const;

/** Words on the map, in their own direction, at the same side of their place in every language. */
function MapLabel({ text, lang, at, side, kind, colour }: MapLabelProps) {
  const away = side === 'middle' ? 0 : side === 'right' ? offsets[kind] : -offsets[kind];
  const startsAt = lang === 'ar' ? 'right' : 'left';
  // The anchor is relative to the direction of the words: a right-to-left text "starts" at its right edge.
  const anchor = side === 'middle' ? 'middle' : side === startsAt ? 'end' : 'start';
  return (
    <text
      className={styles[kind]}
      x={at.x + away}
      y={at.y + 8}
      fontSize={sizes[kind]}
      direction={lang === 'ar' ? 'rtl' : 'ltr'}
      lang={lang}
      textAnchor={anchor}
      fill={colour}
    >
      {text}
    </text>
  );
}

type OpenAreaProps = Readonly<{
  area: Readonly<{ centre: Point; radii: Point }>;
  scenario: ScenarioView;
  prefix: string;
}>;

/** Open country without a named place: hatched in its scenario's colour, dashed at the edge. */
function OpenArea({ area, scenario, prefix }: OpenAreaProps) {
  const id = `${prefix}open${scenario.position}`;
  return (
    <>
      <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="12" stroke={scenario.colour} strokeWidth="2.4" opacity="0.6" />
      </pattern>
      <ellipse
        className={styles.area}
        cx={area.centre.x}
        cy={area.centre.y}
        rx={area.radii.x}
        ry={area.radii.y}
        stroke={scenario.colour}
        fill={`url(#${id})`}
      />
    </>
  );
}

type MapArrowProps = Readonly<{
  course: Course;
  numberAt: number;
  scenario: ScenarioView;
  points: number;
  label: string;
  prefix: string;
}>;

// Room for "64 %" inside a shaft; a thinner one carries its number in a box.
const roomForNumber = 34;

/** One way out: as wide as it is probable, from end to end, with the number on it. */
function MapArrow({ course, numberAt, scenario, points, label, prefix }: MapArrowProps) {
  const width = arrowWidth(points);
  const { shaft, head, number } = arrow(course, width, numberAt);
  const inside = width >= roomForNumber && !('path' in scenario.pattern);
  const { colour } = scenario;
  return (
    <g>
      <path className={styles.casing} d={shaft} strokeWidth={width + 8} />
      <path className={styles.casing} d={head} strokeWidth={8} />
      <path
        className={styles.shaft}
        d={shaft}
        stroke={shaftPaint(scenario, prefix)}
        strokeWidth={width}
        strokeDasharray={isAtFloor(points) ? '8 6' : undefined}
      />
      <path d={head} fill={colour} />
      <MapNumber at={number} label={label} colour={colour} boxed={!inside} />
    </g>
  );
}

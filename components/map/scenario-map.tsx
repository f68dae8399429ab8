import { useId } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ScenarioId } from '@/lib/dossier/atoms';
import type { MapView } from '@/lib/geo/map-view';
import { textIn } from '@/lib/i18n/text';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { ArrowPatterns } from './arrow-patterns';
import { MapArrow } from './map-arrow';
import { MapLabel } from './map-label';
import { MapNumber } from './map-number';
import { OpenArea } from './open-area';
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

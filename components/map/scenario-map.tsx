import { useId } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { ScenarioId } from '@/lib/dossier/atoms';
import type { MapView } from '@/lib/geo/map-view';
import type { Locale } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { wordsIn } from '@/lib/i18n/words-in';
import { ArrowPatterns } from './arrow-patterns';
import { MapArrow } from './map-arrow';
import { MapLabel } from './map-label';
import { OpenArea } from './open-area';
import styles from './scenario-map.module.css';

type Props = Readonly<{
  view: MapView;
  scenarios: readonly ScenarioView[];
  /** The points to draw and the text to print on each arrow: the same number, rounded or not. */
  shown: Readonly<Record<ScenarioId, Readonly<{ points: number; label: string }>>>;
  locale: Locale;
}>;

/** The ways out as arrows. Never mirrored: west is at the left in every language. */
export function ScenarioMap({ view, scenarios, shown, locale }: Props) {
  const prefix = useId();
  const drawn = view.arrows.flatMap((sketch) => {
    const scenario = scenarios.find(({ id }) => id === sketch.scenario);
    const value = shown[sketch.scenario];
    return scenario && value ? [{ ...sketch, ...value, scenario, nameAt: sketch.name }] : [];
  });
  const inTwo = (text: Parameters<typeof textIn>[1]) => textIn(locale, text);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${view.frame.width} ${view.frame.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={wordsIn(locale, 'map').description(
        inTwo(view.origin.name).text,
        drawn.map(({ scenario, label }) => `${scenario.name} ${label}`),
      )}
    >
      <ArrowPatterns scenarios={drawn.map(({ scenario }) => scenario)} prefix={prefix} />
      <path className={styles.land} d={view.land} />
      <path className={styles.focus} d={view.focus} />
      <path className={styles.borders} d={view.borders} />
      {view.countries.map(({ name, at }) => (
        <MapLabel key={`${at.x},${at.y}`} {...inTwo(name)} at={at} side="middle" kind="country" />
      ))}
      {drawn.map(({ scenario, area }) =>
        area ? <OpenArea key={scenario.id} {...{ area, scenario, prefix }} /> : undefined,
      )}
      {drawn.map(({ scenario, course, numberAt, points, label }) => (
        <MapArrow key={scenario.id} {...{ course, numberAt, scenario, points, label, prefix }} />
      ))}
      {view.towns.map(({ id, name, at, side, asReported }) => {
        const { text, lang } = inTwo(name);
        return (
          <g key={id}>
            <circle className={styles.townDot} cx={at.x} cy={at.y} r="4" />
            <MapLabel text={asReported ? `${text}*` : text} {...{ lang, at, side }} kind="town" />
          </g>
        );
      })}
      <circle className={styles.originRing} cx={view.origin.at.x} cy={view.origin.at.y} r="15" />
      <circle className={styles.townDot} cx={view.origin.at.x} cy={view.origin.at.y} r="5" />
      <MapLabel
        {...inTwo(view.origin.name)}
        at={{ x: view.origin.at.x, y: view.origin.at.y + 22 }}
        side="right"
        kind="origin"
      />
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

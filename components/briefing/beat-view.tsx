'use client';

import { MapCaption } from '@/components/map/map-caption';
import { ScenarioMap } from '@/components/map/scenario-map';
import { useTongue } from '@/components/shell/locale';
import type { Beat } from '@/lib/briefing/beats';
import { percent } from '@/lib/i18n/numbers';
import { wordsIn } from '@/lib/i18n/words-in';
import { assertNever } from '@/lib/kernel/assert-never';
import { useBriefing } from './briefing-context';
import { ChangeBeat } from './change-beat';
import { ChecksBeat } from './checks-beat';
import { Headline } from './headline';
import styles from './headline.module.css';
import mapBeatStyles from './map-beat.module.css';
import { Points, pointsText } from './points';
import { QuestionBeat } from './question-beat';
import { ScenarioBeat } from './scenario-beat';
import { SourcesBeat } from './sources-beat';
import { TimelineBeat } from './timeline-beat';

/** One beat, at one of its steps. */
export function BeatView({ beat, step }: { beat: Beat; step: number }) {
  switch (beat.kind) {
    case 'question':
      return <QuestionBeat />;
    case 'bottom-line':
      return <BottomLineBeat />;
    case 'timeline':
      return <TimelineBeat timeline={beat.timeline} items={beat.items} step={step} />;
    case 'map':
      return <MapBeat />;
    case 'scenario':
      return <ScenarioBeat id={beat.scenario} speaksFor={beat.for} speaksAgainst={beat.against} />;
    case 'change':
      return <ChangeBeat overturns={beat.overturns} indicators={beat.indicators} />;
    case 'sources':
      return <SourcesBeat cited={beat.cited} page={beat.page} pages={beat.pages} />;
    case 'checks':
      return <ChecksBeat checks={beat.checks} page={beat.page} pages={beat.pages} />;
    default:
      return assertNever(beat);
  }
}

/** The bottom line, with all weights as one bar of a hundred. */
function BottomLineBeat() {
  const { scenarios, points } = useBriefing();
  return (
    <div className={styles.bottomLine}>
      <Headline />
      <div className={styles.shares} aria-hidden="true">
        {scenarios.map((scenario) => (
          <div
            key={scenario.id}
            className={styles.share}
            style={{
              flexGrow: points[scenario.id] ?? 0,
              borderColor: scenario.colour,
              background: scenario.wash,
            }}
          >
            <span className={styles.shareName}>
              <bdi lang={scenario.lang}>{scenario.name}</bdi>
            </span>
            <Points points={points[scenario.id] ?? 0} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The ways out on the map, beside the same numbers in words. */
function MapBeat() {
  const tongue = useTongue();
  const { map, scenarios, points } = useBriefing();
  const shown = Object.fromEntries(
    scenarios.map(({ id }) => {
      const value = points[id] ?? 0;
      return [id, { points: value, label: percent(tongue, pointsText(value)) }];
    }),
  );
  return (
    <div className={mapBeatStyles.mapBeat}>
      <div className={mapBeatStyles.words}>
        <Headline notDrawn={wordsIn(tongue, 'map').notDrawn} />
      </div>
      <div className={mapBeatStyles.mapArea}>
        {map ? <ScenarioMap view={map} scenarios={scenarios} shown={shown} tongue={tongue} /> : undefined}
      </div>
      <div className={mapBeatStyles.mapCaption}>
        {map ? <MapCaption view={map} tongue={tongue} /> : undefined}
      </div>
    </div>
  );
}

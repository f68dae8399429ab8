'use client';

import { MapCaption } from '@/components/map/map-caption';
import { ScenarioMap } from '@/components/map/scenario-map';
import { useTongue } from '@/components/shell/locale';
import { percent } from '@/lib/i18n/numbers';
import { localeOf } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { useBriefing } from './briefing-context';
import { Headline } from './headline';
import styles from './map-beat.module.css';
import { pointsText } from './points';

/** The ways out on the map, beside the same numbers in words. */
export function MapBeat() {
  const locale = useTongue();
  const { map, scenarios, points } = useBriefing();
  const shown = Object.fromEntries(
    scenarios.map(({ id }) => {
      const value = points[id] ?? 0;
      return [id, { points: value, label: percent(locale, pointsText(value)) }];
    }),
  );
  return (
    <div className={styles.mapBeat}>
      <div className={styles.words}>
        <Headline notDrawn={wordsIn(locale, 'map').notDrawn} />
      </div>
      <div className={styles.mapArea}>
        {map ? (
          <ScenarioMap view={map} scenarios={scenarios} shown={shown} locale={localeOf(locale)} />
        ) : undefined}
      </div>
      <div className={styles.mapCaption}>
        <MapCaption locale={localeOf(locale)} />
      </div>
    </div>
  );
}

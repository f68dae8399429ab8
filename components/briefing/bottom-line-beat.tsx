'use client';

import { useBriefing } from './briefing-context';
import { Headline } from './headline';
import styles from './headline.module.css';
import { Points } from './points';

/** The bottom line, with all weights as one bar of a hundred. */
export function BottomLineBeat() {
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

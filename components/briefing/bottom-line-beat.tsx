'use client';

import styles from './beats.module.css';
import { useBriefing } from './briefing-context';
import { Headline } from './headline';
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
            <span style={{ color: scenario.colour }}>
              {scenario.name} <Points points={points[scenario.id] ?? 0} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

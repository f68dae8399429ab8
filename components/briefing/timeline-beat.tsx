'use client';

import { useWords } from '@/components/shell/locale';
import type { EvidenceItem } from '@/lib/briefing/evidence-item';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import { useBriefing } from './briefing-context';
import { StepChart } from './step-chart';
import { StepStrip } from './step-strip';
import { StepWeights } from './step-weights';
import { StepWords } from './step-words';
import styles from './timeline-beat.module.css';

type Props = Readonly<{ timeline: readonly TimelineStep[]; items: readonly EvidenceItem[]; step: number }>;

/** What happened, one step at a time, and the weights moving with it; on paper, where it all led. */
export function TimelineBeat({ timeline, items, step }: Props) {
  const { points, scenarios } = useBriefing();
  const words = useWords('briefing');
  // The last step is the judgement: the same figures as on every other beat, rounded or not.
  const told = timeline.map((one) => (one.kind === 'judgement' ? { ...one, points } : one));
  const views = [
    { at: Math.min(step, told.length - 1), className: styles.screenOnly },
    { at: told.length - 1, className: styles.paperOnly },
  ];
  return views.map(({ at, className }) => (
    <div key={className} className={`${styles.timeline} ${className}`}>
      <StepWords timeline={told} at={at} items={items} />
      <StepWeights now={told[at]} before={told[at - 1]} scenarios={scenarios} />
      <div className={styles.chartArea}>
        <StepStrip timeline={told} at={at} />
        <StepChart timeline={told} at={at} scenarios={scenarios} />
        <p className={styles.chartNote}>{words.stepsEven}</p>
      </div>
    </div>
  ));
}

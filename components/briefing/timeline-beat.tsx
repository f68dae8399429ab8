'use client';

import { useEffect, useState } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue, useWords } from '@/components/shell/locale';
import type { EvidenceItem } from '@/lib/briefing/evidence-item';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { fullDay } from '@/lib/i18n/dates';
import { signed } from '@/lib/i18n/numbers';
import { useBriefing } from './briefing-context';
import { Sourcing } from './evidence-list';
import { Points } from './points';
import { Said } from './said';
import { StepChart } from './step-chart';
import { StepStrip } from './step-strip';
import stepWeightsStyles from './step-weights.module.css';
import styles from './timeline-beat.module.css';
import text from './words.module.css';

type Props = Readonly<{ timeline: readonly TimelineStep[]; items: readonly EvidenceItem[]; step: number }>;

/** What happened, one step at a time, and the weights moving with it; on paper, where it all led. */
export function TimelineBeat({ timeline, items, step }: Props) {
  const { points, scenarios } = useBriefing();
  const words = useWords('briefing');
  // The last step is the judgement: the same figures as on every other beat, rounded or not.
  const steps = timeline.map((one) => (one.kind === 'judgement' ? { ...one, points } : one));
  // what only paper shows need not come with the page
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  const views = [
    { at: Math.min(step, steps.length - 1), className: styles.screenOnly },
    ...(isThere ? [{ at: steps.length - 1, className: styles.paperOnly }] : []),
  ];
  return views.map(({ at, className }) => (
    <div key={className} className={`${styles.timeline} ${className}`}>
      <StepWords timeline={steps} at={at} items={items} />
      <StepWeights now={steps[at]} before={steps[at - 1]} scenarios={scenarios} />
      <div className={styles.chartArea}>
        <StepStrip timeline={steps} at={at} />
        <StepChart timeline={steps} at={at} scenarios={scenarios} />
        <p className={styles.chartNote}>{words.stepsEven}</p>
      </div>
    </div>
  ));
}

type StepWeightsProps = Readonly<{
  now: TimelineStep | undefined;
  before: TimelineStep | undefined;
  scenarios: readonly ScenarioView[];
}>;

/** The weights after a step as bars, and what the step did to each. */
function StepWeights({ now, before, scenarios }: StepWeightsProps) {
  const words = useWords('briefing');
  const tongue = useTongue();
  if (!now) return undefined;
  return (
    <div className={stepWeightsStyles.stepWeights} data-many={scenarios.length > 6 || undefined}>
      <ul>
        {scenarios.map((scenario) => {
          const value = now.points[scenario.id] ?? 0;
          const change = before ? value - (before.points[scenario.id] ?? 0) : 0;
          return (
            <li key={scenario.id}>
              <span className={stepWeightsStyles.stepName}>
                <ScenarioMark scenario={scenario} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
              </span>
              <span className={stepWeightsStyles.track}>
                <span
                  className={stepWeightsStyles.bar}
                  style={{ inlineSize: `${value}%`, background: scenario.wash, borderColor: scenario.colour }}
                />
              </span>
              <strong className={stepWeightsStyles.stepPoints} style={{ color: scenario.colour }}>
                <Points points={value} />
              </strong>
              <span className={stepWeightsStyles.stepChange}>
                {change === 0 ? undefined : <bdi dir="ltr">{signed(change, tongue)}</bdi>}
              </span>
            </li>
          );
        })}
      </ul>
      {now.kind === 'developments' ? (
        <p className={stepWeightsStyles.impliedNote}>{words.impliedNote}</p>
      ) : undefined}
    </div>
  );
}

type StepWordsProps = Readonly<{
  timeline: readonly TimelineStep[];
  at: number;
  items: readonly EvidenceItem[];
}>;

const titlesShown = 4;

/** What became known at one step, when, and who says so. */
function StepWords({ timeline, at, items }: StepWordsProps) {
  const words = useWords('briefing');
  const tongue = useTongue();
  const step = timeline[at];
  if (!step) return undefined;
  const shown = step.developments.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const more = shown.length - titlesShown;
  return (
    <div className={styles.stepWords}>
      <p className={text.kicker}>
        {step.knownOn ? <span>{words.knownOn(fullDay(tongue, step.knownOn))}</span> : undefined}
        <span>{words.stepOf(at + 1, timeline.length)}</span>
      </p>
      {step.kind === 'developments' ? undefined : (
        <>
          <h1 className={styles.stepTitle}>{step.kind === 'start' ? words.start : words.judgement}</h1>
          <p className={text.lead}>{step.kind === 'start' ? words.startDetail : words.judgementDetail}</p>
        </>
      )}
      {shown.slice(0, titlesShown).map((item, index) => (
        <div key={item.id} className={styles.stepItem} data-many={shown.length > 1 || undefined}>
          {index === 0 ? (
            <h1 className={styles.stepTitle}>
              <Said text={item.title} />
            </h1>
          ) : (
            <p className={styles.stepTitle}>
              <Said text={item.title} />
            </p>
          )}
          <Sourcing item={item} />
        </div>
      ))}
      {more > 0 ? <p className={text.none}>{words.more(more)}</p> : undefined}
    </div>
  );
}

'use client';

import { useTongue, useWords } from '@/components/shell/locale';
import type { EvidenceItem } from '@/lib/briefing/evidence-item';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import { fullDay } from '@/lib/i18n/dates';
import { Sourcing } from './evidence-list';
import { Said } from './said';
import styles from './timeline-beat.module.css';
import text from './words.module.css';

type Props = Readonly<{ timeline: readonly TimelineStep[]; at: number; items: readonly EvidenceItem[] }>;

const titlesShown = 4;

/** What became known at one step, when, and who says so. */
export function StepWords({ timeline, at, items }: Props) {
  const words = useWords('briefing');
  const locale = useTongue();
  const step = timeline[at];
  if (!step) return undefined;
  const shown = step.developments.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const more = shown.length - titlesShown;
  return (
    <div className={styles.stepWords}>
      <p className={text.kicker}>
        {step.knownOn ? <span>{words.knownOn(fullDay(locale, step.knownOn))}</span> : undefined}
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

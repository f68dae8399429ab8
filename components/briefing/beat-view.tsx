'use client';

import type { Beat } from '@/lib/briefing/beats';
import { assertNever } from '@/lib/kernel/assert-never';
import { BottomLineBeat } from './bottom-line-beat';
import { ChangeBeat } from './change-beat';
import { ChecksBeat } from './checks-beat';
import { MapBeat } from './map-beat';
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

'use client';

import { useEffect, useState } from 'react';
import { useTongue } from '@/components/shell/locale';
import { Announce } from '@/components/ui/announce';
import { useLikelihood } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WeightDraft } from '@/lib/session/weight-draft';

type Props = Readonly<{ scenarios: readonly ScenarioView[]; draft: WeightDraft; change: string | undefined }>;

const pauseMs = 700;

/** One sentence for those who cannot see the change, a moment after it has settled and never while dragging. */
export function SpokenChange({ scenarios, draft, change }: Props) {
  const tongue = useTongue();
  const likelihood = useLikelihood();
  const [said, setSaid] = useState('');
  const moved = scenarios.find(({ id }) => id === draft.latest?.id);
  const sentence =
    moved === undefined || change === undefined || draft.gesture?.by === 'pointer'
      ? undefined
      : wordsIn(tongue, 'weights').said(
          moved.name,
          wordsIn(tongue, 'weights').value(
            draft.now.points[moved.id] ?? 0,
            likelihood(draft.now.points[moved.id] ?? 0),
          ),
          change,
        );
  // A pause cannot be computed: the timer is outside the page, so this is an effect.
  useEffect(() => {
    if (sentence === undefined) return;
    const timer = setTimeout(() => setSaid(sentence), pauseMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return <Announce>{said}</Announce>;
}

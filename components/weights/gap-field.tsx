'use client';

import { useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { Field, TextArea } from '@/components/ui/field';
import { WordingNotes } from '@/components/wording/wording-notes';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { largestGap } from '@/lib/forecast/gap';

type Points = Readonly<Record<string, number>>;
type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  points: Points;
  implied: Points;
  given: string | undefined;
}>;

/** Asks for a sentence where the judgement stands far from what the evidence implies; it can be left empty. */
export function GapField({ scenarios, points, implied, given }: Props) {
  const words = useWords('whyGap');
  const [sentence, setSentence] = useState(given ?? '');
  const widest = largestGap(implied, points);
  if (widest === undefined) return undefined;
  const name = scenarios.find((scenario) => scenario.id === widest)?.name ?? widest;
  return (
    <Field label={words.gapField} hint={words.gapFieldHint(name, points[widest] ?? 0, implied[widest] ?? 0)}>
      {(ties) => (
        <div>
          <TextArea
            {...ties}
            name="gapReason"
            defaultValue={given}
            dir="auto"
            rows={2}
            maxLength={4000}
            onInput={(event) => setSentence(event.currentTarget.value)}
          />
          <WordingNotes text={sentence} />
        </div>
      )}
    </Field>
  );
}

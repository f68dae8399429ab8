'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { useTongue } from '@/components/shell/locale';
import { Input } from '@/components/ui/field';
import { useLikelihood } from '@/components/wording/yardstick-context';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { inDigits } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { WeightAction } from '@/lib/session/weight-draft';
import { weightKey } from '@/lib/session/weight-keys';
import { typedPoints } from '@/lib/workbench/points-input';
import styles from './points-field.module.css';

type Props = Readonly<{
  scenario: ScenarioView;
  points: number;
  min: number;
  max: number;
  locked: boolean;
  /** Whether what is typed here is the edit in progress. */
  isTyped: boolean;
  dispatch: (action: WeightAction) => void;
}>;

/** The weight as a number. What is typed counts at once, by the slider's own rule; Enter or leaving ends the edit. */
export function PointsField({ scenario, points, min, max, locked, isTyped, dispatch }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'weights');
  const note = useId();
  const likelihood = useLikelihood();
  const [text, setText] = useState<string>();
  // taken back meanwhile, what was typed is no longer what stands
  const typed = isTyped ? text : undefined;
  // A remark on what was typed stands only as long as the number it was made about.
  const [said, setSaid] = useState<Readonly<{ text: string; about: number; wrong: boolean }>>();
  const remark = said?.about === points ? said : undefined;

  const within = (wished: number) => Math.min(Math.max(wished, min), max);
  function type(next: string) {
    setText(next);
    const found = typedPoints(next);
    dispatch({ type: 'type', id: scenario.id, to: found.ok ? within(found.value.points) : undefined });
  }
  function settle() {
    if (typed === undefined) return;
    setText(undefined);
    const found = typedPoints(typed);
    if (!found.ok) {
      const text = found.error.kind === 'negative' ? words.negative : words.notANumber(min, max);
      setSaid(found.error.kind === 'empty' ? undefined : { text, about: points, wrong: true });
      dispatch({ type: 'end' });
      return;
    }
    const reached = within(found.value.points);
    const text =
      found.value.points > max
        ? words.atMost(max)
        : found.value.points < min
          ? words.atLeast(min)
          : found.value.rounded
            ? words.rounded(reached)
            : undefined;
    setSaid(text === undefined ? undefined : { text, about: reached, wrong: false });
    dispatch({ type: 'end' });
  }
  function key(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      settle();
    } else if (event.key === 'Escape' && typed !== undefined) {
      setText(undefined);
      dispatch({ type: 'cancel' });
    } else if (['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Escape'].includes(event.key)) {
      const action = weightKey(scenario.id, event, false);
      event.preventDefault();
      setText(undefined);
      if (action !== undefined) dispatch(action);
    }
  }

  return (
    <>
      <span className={styles.field} dir="ltr">
        <Input
          className={styles.input}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          role="spinbutton"
          aria-label={words.pointsOf(scenario.name)}
          aria-valuenow={points}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={words.value(points, likelihood(points))}
          aria-describedby={remark === undefined ? undefined : note}
          aria-invalid={remark?.wrong === true}
          readOnly={locked}
          value={typed ?? inDigits(tongue, String(points))}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={key}
          onBlur={() => {
            settle();
            dispatch({ type: 'end' });
          }}
        />
        <span aria-hidden="true">{words.percentSign}</span>
      </span>
      <span className={styles.note} id={note} role="status">
        {remark?.text}
      </span>
    </>
  );
}

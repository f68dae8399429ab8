'use client';

import { useRef, useState } from 'react';
import { useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Choice, Field, Input } from '@/components/ui/field';
import { isIsoDate } from '@/lib/time/civil-date';
import { addDays } from '@/lib/time/date-arithmetic';
import { dateShape } from '@/lib/time/date-shape';
import type { Window } from '@/lib/time/window';
import { type DayShape, dayShapes, edgesOf } from '@/lib/workbench/days-form';
import { useFieldError } from './field-errors';
import styles from './forms.module.css';
import { SelectField } from './select-field';

/** A window by its edges: what the days mean, and the days. */
export function DaysFields({ name, window }: { name: string; window: Window | undefined }) {
  const words = useWords('dateForms');
  const { optional } = useWords('forms');
  const [shape, setShape] = useState<DayShape>(() => shapeOf(window));
  const { needs, may } = edgesOf[shape];
  const days = {
    First: window?.earliest,
    Last: window?.latest,
    Best: window?.best,
    StartsBy: differing(window?.latestStart, window?.earliest),
    EndsFrom: differing(window?.earliestEnd, window?.latest),
  };
  return (
    <>
      <SelectField
        name={`${name}Shape`}
        label={words.shape}
        defaultValue={shape}
        options={dayShapes.map((value) => ({ value, label: words.shapes[value] }))}
        onChange={(value) => setShape(dayShapes.find((each) => each === value) ?? 'between')}
      />
      <div className={styles.pair}>
        {[...needs, ...may].map((edge) => (
          <DayEdge
            key={edge}
            name={`${name}${edge}`}
            label={needs.includes(edge) ? words.edges[edge] : `${words.edges[edge]} (${optional})`}
            defaultValue={days[edge]}
          />
        ))}
      </div>
      <Choice name={`${name}Doubted`} defaultChecked={window?.qualifier === 'uncertain'}>
        {words.doubted}
      </Choice>
    </>
  );
}

function shapeOf(window: Window | undefined): DayShape {
  const shape = dateShape(window);
  return dayShapes.find((each) => each === shape) ?? 'between';
}

function differing(day: string | undefined, edge: string | undefined): string | undefined {
  return day === edge ? undefined : day;
}

type Props = Readonly<{ name: string; label: string; defaultValue?: string | undefined }>;

/** One edge of a window: a day that can be typed, or moved by a day at a time. */
function DayEdge({ name, label, defaultValue }: Props) {
  const words = useWords('dateForms');
  const input = useRef<HTMLInputElement>(null);
  const error = useFieldError(name);
  const move = (days: number) => {
    const field = input.current;
    if (field === null || !isIsoDate(field.value)) return;
    field.value = addDays(field.value, days);
    // the form hears of it as of anything typed
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <Field label={label} error={error} className={styles.field}>
      {(ties) => (
        <span className={styles.edge}>
          <Button aria-label={words.earlier(label)} onClick={() => move(-1)}>
            −
          </Button>
          <Input ref={input} {...ties} name={name} type="date" defaultValue={defaultValue} />
          <Button aria-label={words.later(label)} onClick={() => move(1)}>
            +
          </Button>
        </span>
      )}
    </Field>
  );
}

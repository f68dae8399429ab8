'use client';

import { useState } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useLocale, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/field';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { FieldErrors, useFieldError } from './field-errors';
import styles from './forms.module.css';
import { TextField } from './text-field';

const most = 12;
const none: ReadonlyMap<string, string> = new Map();

/** The answers to weigh, each with the shape it will have; the last may be whatever no other covers. */
export function ScenarioRows() {
  const locale = useLocale();
  const words = useWords('forms');
  const error = useFieldError('scenario');
  const [rows, setRows] = useState<readonly number[]>([1, 2, 3]);
  const [withRest, setWithRest] = useState(true);
  const marks = scenarioViews(
    locale,
    Array.from({ length: most }, (_, index) => ({ id: `S${index}`, name: {}, standing: 'rated' })),
  );
  const restMark = marks[rows.length];
  return (
    <fieldset className={styles.section}>
      <legend>{words.scenarios}</legend>
      <p className={styles.hint}>{words.scenariosHint}</p>
      {error === undefined ? undefined : <p className={styles.error}>{error}</p>}
      {/* Too few names is the fault of all rows together, so it is not said again beside each. */}
      <FieldErrors.Provider value={none}>
        <ol className={styles.rows}>
          {rows.map((row, index) => {
            const mark = marks[index];
            return (
              <li key={row} className={styles.scenario}>
                {mark === undefined ? undefined : <ScenarioMark scenario={mark} />}
                <TextField name="scenario" label={words.scenario(index + 1)} maxLength={160} />
                <TextField
                  name="scenarioDetail"
                  label={`${words.scenarioDetail(index + 1)} (${words.optional})`}
                  maxLength={160}
                />
                <Button
                  aria-label={words.removeScenario(index + 1)}
                  disabled={rows.length + (withRest ? 1 : 0) <= 2}
                  onClick={() => setRows(rows.filter((other) => other !== row))}
                >
                  ×
                </Button>
              </li>
            );
          })}
          {withRest && restMark !== undefined ? (
            <li className={styles.scenario}>
              <ScenarioMark scenario={restMark} />
              <TextField
                name="rest"
                label={words.scenario(rows.length + 1)}
                defaultValue={words.rest}
                maxLength={160}
              />
            </li>
          ) : undefined}
        </ol>
      </FieldErrors.Provider>
      <Choice name="withRest" checked={withRest} onChange={(event) => setWithRest(event.target.checked)}>
        {words.withRest}
      </Choice>
      <p className={styles.hint}>{words.restHint}</p>
      <div className={styles.actions}>
        <Button
          disabled={rows.length + (withRest ? 1 : 0) >= most}
          onClick={() => setRows([...rows, Math.max(0, ...rows) + 1])}
        >
          {words.addScenario}
        </Button>
      </div>
    </fieldset>
  );
}

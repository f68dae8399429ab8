'use client';

import { ScenarioMark } from '@/components/charts/scenario-mark';
import { useTongue } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { DialogActions } from '@/components/ui/dialog';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { percent } from '@/lib/i18n/numbers';
import { recordedAt } from '@/lib/i18n/recorded-at';
import { wordsIn } from '@/lib/i18n/words-in';
import type { SaveInput, Theirs } from '@/lib/workbench/save-outcome';
import styles from './save-dialog.module.css';

type Props = Readonly<{
  scenarios: readonly ScenarioView[];
  theirs: Theirs;
  mine: SaveInput;
  onKeepMine: (input: SaveInput) => void;
  onTakeTheirs: (theirs: Theirs) => void;
  onCancel: () => void;
}>;

/** Two judgements made from the same revision, side by side. Whatever is chosen, both stay on the record or in hand. */
export function ConflictChoice({ scenarios, theirs, mine, onKeepMine, onTakeTheirs, onCancel }: Props) {
  const tongue = useTongue();
  const words = wordsIn(tongue, 'weights');
  return (
    <div className={styles.form}>
      <h2 id="save-heading">{words.conflictTitle(theirs.number)}</h2>
      <p role="alert">{words.conflictText}</p>
      <DataTable className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{words.scenario}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.yours}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map((scenario) => (
            <tr key={scenario.id} data-differs={theirs.weights[scenario.id] !== mine.weights[scenario.id]}>
              <th scope="row">
                <ScenarioMark scenario={scenario} size={11} /> <bdi lang={scenario.lang}>{scenario.name}</bdi>
              </th>
              <td>
                <bdi dir="ltr">{percent(tongue, theirs.weights[scenario.id] ?? 0)}</bdi>
              </td>
              <td>
                <bdi dir="ltr">{percent(tongue, mine.weights[scenario.id] ?? 0)}</bdi>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.confidence}</th>
            <td>{words[theirs.confidence.level]}</td>
            <td>{words[mine.confidence.level]}</td>
          </tr>
          <tr>
            <th scope="row">{words.reason}</th>
            <td dir="auto">{theirs.reason ?? words.noReason}</td>
            <td dir="auto">{mine.reason ?? words.noReason}</td>
          </tr>
        </tbody>
      </DataTable>
      <p className={styles.hint}>
        {words.theirs}: <bdi>{theirs.author}</bdi> · <bdi>{recordedAt(tongue, theirs.recordedAt)}</bdi>
      </p>
      <DialogActions>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button onClick={() => onTakeTheirs(theirs)}>{words.takeTheirs}</Button>
        <Button looks="main" onClick={() => onKeepMine({ ...mine, basedOn: theirs.number })}>
          {words.keepMine}
        </Button>
      </DialogActions>
    </div>
  );
}

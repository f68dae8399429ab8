import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Reliability } from '@/lib/dossier/reasoning';
import type { Development, Origin } from '@/lib/dossier/schema';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { gradeCap, isGradeConflicting } from '@/lib/forecast/grade-reliability';
import { countsWords } from '@/lib/i18n/counts-words';
import { textIn } from '@/lib/i18n/text';
import { inDigits, localeOf } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import type { Matrix } from '@/lib/session/matrix-view';
import { withGrade, withNovelty, withOrigin, withReason } from '@/lib/session/rating-draft-edits';
import { useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import { Field, Select } from '../ui/field';
import { Popover } from '../ui/popover';
import { CellChooser } from './cell-chooser';
import styles from './choosers.module.css';
import { cellAt, type Opening } from './use-grid';
import type { Edit } from './use-rating';

type Props = Readonly<{
  opening: Opening;
  matrix: Matrix;
  scenarios: readonly ScenarioView[];
  claim: LocalisedText;
  grid: () => HTMLElement | null;
  onRate: (id: string, scenario: string, cell: Cell) => void;
  onEdit: (recorded: Development, change: Edit) => void;
  onClose: () => void;
}>;

/** What was opened from a cell: the choice for a scenario, the grade, or how much of the row counts. */
export function OpenedChooser(props: Props) {
  const { opening, matrix, scenarios, claim, grid, onRate, onEdit, onClose } = props;
  const tongue = useTongue();
  const row = matrix.rows.find(({ id }) => id === opening.row);
  const anchor = useCallback(() => cellAt(grid(), opening.row, opening.column), [grid, opening]);
  if (row === undefined) return undefined;
  const { item, recorded, cells } = row;
  const shared = { title: textIn(tongue, item.title).text, anchor, onClose };
  if (opening.what === 'grade')
    return (
      <GradeChooser
        {...shared}
        grade={item.grade}
        table={matrix.dossier.settings.reliability}
        onGrade={(grade) => onEdit(recorded, (draft) => withGrade(draft, recorded, grade))}
      />
    );
  if (opening.what === 'counts')
    return (
      <CountsChooser
        {...shared}
        novelty={item.novelty}
        origin={item.origin}
        origins={matrix.dossier.origins}
        onNovelty={(novelty) => onEdit(recorded, (draft) => withNovelty(draft, recorded, novelty))}
        onOrigin={(origin) => onEdit(recorded, (draft) => withOrigin(draft, recorded, origin))}
      />
    );
  const scenario = scenarios.find(({ id }) => id === opening.scenario);
  if (scenario === undefined) return undefined;
  const at = { scenario: scenario.id, locale: localeOf(tongue) };
  return (
    <CellChooser
      {...shared}
      claim={claim}
      scenario={scenario}
      cell={cells[scenario.id] ?? 'NA'}
      reason={item.cellReasons?.[scenario.id]}
      ratingBase={matrix.dossier.settings.ratingBase}
      ratioFirst={opening.ratioFirst}
      onRate={(cell) => onRate(row.id, scenario.id, cell)}
      onReason={(text) => onEdit(recorded, (draft) => withReason(draft, recorded, at, text))}
    />
  );
}

const shares = [1, 0.75, 0.5, 0.25, 0];

type CountsChooserProps = Readonly<{
  title: string;
  novelty: number;
  origin: string | undefined;
  origins: readonly Origin[];
  anchor: () => HTMLElement | undefined;
  onNovelty: (novelty: number) => void;
  onOrigin: (origin: string | undefined) => void;
  onClose: () => void;
}>;

/** How much of a row is new beside the rows it shares an origin with, and which those are. */
function CountsChooser(props: CountsChooserProps) {
  const { title, novelty, origin, origins, anchor, onNovelty, onOrigin, onClose } = props;
  const words = useWords('evidence');
  const form = useWords('forms');
  const tongue = useTongue();
  const said = (share: number) => countsWords(wordsIn(tongue, 'development'), tongue, share);
  return (
    <Popover label={words.editCounts(title)} anchor={anchor} onClose={onClose}>
      {(close) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p className={styles.what}>{title}</p>
          <Field label={form.novelty} hint={form.noveltyHint}>
            {(ties) => (
              <Select
                {...ties}
                value={novelty}
                data-first=""
                onChange={({ target }) => onNovelty(Number(target.value))}
              >
                {[...new Set([...shares, novelty])].map((share) => (
                  <option key={share} value={share}>
                    {said(share)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={words.originOf}>
            {(ties) => (
              <Select
                {...ties}
                value={origin ?? ''}
                onChange={({ target }) => onOrigin(target.value === '' ? undefined : target.value)}
              >
                <option value="">{words.originNone}</option>
                {origins.map((each) => (
                  <option key={each.id} value={each.id}>
                    {textIn(tongue, each.name).text}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button looks="main" type="submit" className={styles.done}>
            {words.done}
          </Button>
        </form>
      )}
    </Popover>
  );
}

type GradeChooserProps = Readonly<{
  title: string;
  grade: string;
  table: Reliability | undefined;
  anchor: () => HTMLElement | undefined;
  onGrade: (grade: string) => void;
  onClose: () => void;
}>;

/** Source and information judged apart, and what the two together allow at most. */
function GradeChooser({ title, grade, table, anchor, onGrade, onClose }: GradeChooserProps) {
  const words = useWords('evidence');
  const said = useWords('grades');
  const tongue = useTongue();
  const [letter, digit] = [grade.charAt(0), grade.charAt(1)];
  const cap = gradeCap(grade, table);
  return (
    <Popover label={words.editGrade(title)} anchor={anchor} onClose={onClose}>
      {(close) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <p className={styles.what}>{title}</p>
          <Field label={said.letter}>
            {(ties) => (
              <Select
                {...ties}
                value={letter}
                data-first=""
                onChange={({ target }) => onGrade(target.value + digit)}
              >
                {Object.entries(said.letters).map(([value, name]) => (
                  <option key={value} value={value}>{`${value} ${name}`}</option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={said.digit}>
            {(ties) => (
              <Select {...ties} value={digit} onChange={({ target }) => onGrade(letter + target.value)}>
                {Object.entries(said.digits).map(([value, name]) => (
                  <option key={value} value={value}>{`${value} ${name}`}</option>
                ))}
              </Select>
            )}
          </Field>
          <p role="status">{words.cap(inDigits(tongue, String(Number(cap.toPrecision(2)))))}</p>
          {isGradeConflicting(grade) ? (
            <p className={styles.problem}>{words.conflictingLong(grade)}</p>
          ) : undefined}
          <p className={styles.hint}>{said.gradeHint}</p>
          <Button looks="main" type="submit" className={styles.done}>
            {words.done}
          </Button>
        </form>
      )}
    </Popover>
  );
}

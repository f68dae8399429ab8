import { useCallback } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Development } from '@/lib/dossier/schema';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { textIn } from '@/lib/i18n/text';
import { localeOf } from '@/lib/i18n/tongue';
import type { Matrix } from '@/lib/session/matrix-view';
import { withGrade, withNovelty, withOrigin, withReason } from '@/lib/session/rating-draft-edits';
import { useTongue } from '../shell/locale';
import { CellChooser } from './cell-chooser';
import { CountsChooser } from './counts-chooser';
import { GradeChooser } from './grade-chooser';
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

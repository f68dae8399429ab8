import type { ScenarioView } from '@/lib/charts/scenario-view';
import { ScenarioMark } from '../charts/scenario-mark';
import { useWords } from '../shell/locale';
import styles from './matrix.module.css';

type Props = Readonly<{ columns: readonly ScenarioView[]; reserved: readonly string[] }>;

/** What each column is: the scenarios by name, shape and colour, in whatever order they stand. */
export function ColumnHeads({ columns, reserved }: Props) {
  const words = useWords('evidence');
  const plain = [words.development, words.when, words.grade, words.counts];
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn by a grid of styles, so that far ones cost nothing
    // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do in it
    <div role="row" aria-rowindex={1} className={styles.heads}>
      {plain.map((name, place) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div key={name} role="columnheader" aria-colindex={place + 1} className={styles.plainHead}>
          {name}
        </div>
      ))}
      {columns.map((scenario, place) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <div
          key={scenario.id}
          role="columnheader"
          aria-colindex={plain.length + place + 1}
          className={styles.scenarioHead}
        >
          <span style={{ color: scenario.colour }}>
            <ScenarioMark scenario={scenario} /> <b lang={scenario.lang}>{scenario.name}</b>
          </span>
          {reserved.includes(scenario.id) ? <small>{words.reserved}</small> : undefined}
        </div>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="columnheader" aria-colindex={plain.length + columns.length + 1} className={styles.plainHead}>
        {words.tellsApart}
      </div>
    </div>
  );
}

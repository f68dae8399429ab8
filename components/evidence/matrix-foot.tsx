import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import { signed } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import type { Matrix } from '@/lib/session/matrix-view';
import { useTongue, useWords } from '../shell/locale';
import { WhyNumber } from '../ui/ask-why';
import styles from './matrix-foot.module.css';

type Props = Readonly<{
  matrix: Matrix;
  columns: readonly ScenarioView[];
  /** The judgement beside it: saved weights, or a draft of them that the address carries. */
  weights: Readonly<{ points: Weights; isDraft: boolean }> | undefined;
}>;

/** What the matrix comes to: what it implies beside what was judged, and the count that challenges both. */
export function MatrixFoot({ matrix, columns, weights }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const { points, against } = matrix.numbers;
  const number = (text: string) => <bdi dir="ltr">{inDigits(tongue, text)}</bdi>;
  const rows: readonly Row[] = [
    {
      key: 'implies',
      name: words.implies,
      hint: words.impliesHint,
      of: ({ id, name }) => (
        <WhyNumber scenario={id} name={name}>
          {number(words.percent(points[id] ?? 0))}
        </WhyNumber>
      ),
    },
    ...(weights === undefined
      ? []
      : [
          {
            key: 'judged',
            name: weights.isDraft ? words.draftWeights : words.judged,
            of: ({ id, name }: ScenarioView) => (
              <WhyNumber scenario={id} name={name}>
                {number(words.percent(weights.points[id] ?? 0))}
              </WhyNumber>
            ),
          },
          {
            key: 'gap',
            name: words.gap,
            hint: words.gapHint,
            of: ({ id }: ScenarioView) =>
              number(signed((weights.points[id] ?? 0) - (points[id] ?? 0), tongue)),
          },
        ]),
    {
      key: 'against',
      name: words.against,
      hint: words.againstHint,
      of: ({ id }) => number(String(against.plain[id] ?? 0)),
    },
    {
      key: 'weighted',
      name: words.againstWeighted,
      of: ({ id }) => number((against.weighted[id] ?? 0).toFixed(1)),
    },
  ];
  return (
    <table className={styles.foot}>
      <caption>
        {weights === undefined ? `${words.unjudged} ` : undefined}
        {words.againstNote}
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, name, lang }) => (
            <th key={id} scope="col" lang={lang}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, hint, of }) => (
          <tr key={key} data-row-of={key}>
            <th scope="row">
              {name} {hint === undefined ? undefined : <small>{hint}</small>}
            </th>
            {columns.map((scenario) => (
              <td key={scenario.id} style={{ color: scenario.colour }}>
                {of(scenario)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = Readonly<{
  key: string;
  name: string;
  hint?: string;
  of: (scenario: ScenarioView) => React.ReactNode;
}>;

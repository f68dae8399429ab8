import { useMemo, useState } from 'react';
import { matrixNumbers } from '@/lib/charts/matrix-numbers';
import { matrixRows } from '@/lib/charts/matrix-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { inDigits } from '@/lib/i18n/tongue';
import type { Matrix } from '@/lib/session/matrix-view';
import { useTongue, useWords } from '../shell/locale';
import { Choice } from '../ui/field';
import styles from './side.module.css';

const ways = ['judged', 'once', 'half', 'each'] as const;
type Way = (typeof ways)[number];

type Props = Readonly<{ dossier: Dossier; matrix: Matrix; scenarios: readonly ScenarioView[] }>;

/** What counting repeats otherwise would do to the leader: a comparison, which changes nothing on the page. */
export function RepeatsChoice({ dossier, matrix, scenarios }: Props) {
  const words = useWords('evidence');
  const tongue = useTongue();
  const [way, setWay] = useState<Way>('judged');
  const { numbers } = matrix;
  const leader = scenarios.find(({ id }) => id === numbers.leader);
  const other = useMemo(() => impliedIf(way, dossier, matrix), [way, dossier, matrix]);
  if (leader === undefined || matrix.dossier.origins.length === 0) return undefined;
  const said = (points: number) => inDigits(tongue, words.percent(points));
  const [now, then] = [numbers.points[leader.id] ?? 0, other[leader.id] ?? 0];
  return (
    <section className={styles.section} aria-labelledby="same-origin">
      <fieldset className={styles.segments}>
        <legend id="same-origin">{words.sameOrigin}</legend>
        {ways.map((each) => (
          <Choice
            looks="segment"
            key={each}
            type="radio"
            name="repeats"
            checked={way === each}
            onChange={() => setWay(each)}
          >
            {words.repeats[each]}
          </Choice>
        ))}
      </fieldset>
      <p role="status">
        {way !== 'judged' && now === then
          ? words.repeatsSame(leader.name, said(now))
          : words.repeatsSentence[way](leader.name, said(then), said(now))}
      </p>
    </section>
  );
}

function impliedIf(way: Way, dossier: Dossier, { layer, whatIf, recorded, counting, numbers }: Matrix) {
  if (way === 'judged') return numbers.points;
  const under = dossierUnder(dossier, layer, { ...whatIf, repeats: way });
  const known = new Set(counting.map(({ id }) => id));
  return matrixNumbers(under, matrixRows()({ dossier: under, recorded, checked: new Set(), known })).points;
}

import { DataTable } from '@/components/ui/data-table';
import type { Yardstick } from '@/lib/dossier/reasoning';
import { probabilityWord, yardstickBands } from '@/lib/forecast/yardstick';
import { percentRange } from '@/lib/i18n/numbers';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './wording.module.css';

type Props = Readonly<{
  tongue: Tongue;
  yardstick: Yardstick | undefined;
  /** Numbers that are shown beside it: their words are marked. */
  points?: readonly number[] | undefined;
}>;

/** A whole yardstick: every word with what it covers, drawn to scale, and the rules for what lies between. */
export function YardstickLegend({ tongue, yardstick = 'icd203', points = [] }: Props) {
  const words = wordsIn(tongue, 'wording');
  const terms = wordsIn(tongue, 'estimative');
  const named = points
    .map((each) => probabilityWord(each, yardstick))
    .map(({ term, between }) => between ?? [term]);
  return (
    <div className={styles.legend}>
      <DataTable caption={words.legend(words.yardsticks[yardstick])}>
        <thead>
          <tr>
            <th scope="col">{words.word}</th>
            <th scope="col">{words.range}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {yardstickBands(yardstick).map(({ term, from, to }) => {
            const isHere = named.some((each) => each.includes(term));
            return (
              <tr key={term} data-here={isHere || undefined}>
                <th scope="row">
                  {terms[term]}
                  {isHere ? <small>{words.here}</small> : undefined}
                </th>
                <td>
                  <bdi dir="ltr">{percentRange(tongue, from, to)}</bdi>
                </td>
                <td className={styles.track} aria-hidden="true">
                  <span style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <ul>
        <li>{words.rules[yardstick]}</li>
        <li>{words.rules.clamp}</li>
        <li>
          {words.rules.words} {words.rules.house}
        </li>
        <li>{words.source[yardstick]}</li>
      </ul>
    </div>
  );
}

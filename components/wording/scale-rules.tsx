import type { Yardstick } from '@/lib/dossier/reasoning';
import { probabilityWord } from '@/lib/forecast/yardstick';
import type { Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import styles from './wording.module.css';

type Props = Readonly<{
  tongue: Tongue;
  yardstick: Yardstick | undefined;
  /** The numbers on the screen. */
  points: readonly number[];
  className?: string | undefined;
}>;

/** The rule by which a number got its word, for every number on an edge or in a gap of the scale. */
export function ScaleRules({ tongue, yardstick, points, className }: Props) {
  const words = wordsIn(tongue, 'wording');
  const terms = wordsIn(tongue, 'estimative');
  const ruled = [...new Set(points)]
    .toSorted((a, b) => b - a)
    .flatMap((each) => {
      const { term, edge, between, from, to } = probabilityWord(each, yardstick);
      if (edge !== undefined) return [words.onEdge(each, terms[edge[0]], terms[edge[1]])];
      return between === undefined ? [] : [words.inGap(each, from, to, terms[term])];
    });
  if (ruled.length === 0) return undefined;
  return (
    <ul className={className ?? styles.rules}>
      {ruled.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}

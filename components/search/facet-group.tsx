'use client';

import { textIn } from '@/lib/i18n/text';
import type { FacetField, FacetValue } from '@/lib/session/facets';
import { useTongue, useWords } from '../shell/locale';
import { Choice } from '../ui/field';
import styles from './search.module.css';

type Props = Readonly<{
  field: FacetField;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}>;

/** The values of one field, each with how many it would leave. */
export function FacetGroup({ field, values, chosen, onChosen }: Props) {
  const words = useWords('search');
  const tongue = useTongue();
  const known = new Set(values.map(({ value }) => value));
  // a link may name what this layer or day does not have: it must be possible to let go of it
  const missing = chosen
    .filter((value) => !known.has(value))
    .map((value): FacetValue => ({ value, name: undefined, count: 0 }));
  return (
    <fieldset className={styles.facet}>
      <legend>{words.legends[field]}</legend>
      <ul className={styles.values}>
        {[...missing, ...values].map(({ value, name, count }) => {
          const { text, lang } = name === undefined ? said(field, value) : textIn(tongue, name);
          const isChosen = chosen.includes(value);
          return (
            <li key={value}>
              <Choice
                data-empty={count === 0 && !isChosen}
                checked={isChosen}
                onChange={() =>
                  onChosen(isChosen ? chosen.filter((each) => each !== value) : [...chosen, value])
                }
              >
                <span lang={lang}>{text}</span>
                <bdi dir="ltr" className={styles.count} aria-label={words.leaves(count)} role="img">
                  {words.count(count)}
                </bdi>
              </Choice>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );

  function said(of: FacetField, value: string): Readonly<{ text: string; lang?: string }> {
    if (of === 'scenarios') return { text: words.context };
    if (value === 'report' || value === 'elsewhere') return { text: words.from[value] };
    if (value === 'with' || value === 'without') return { text: words.checks[value] };
    return { text: value };
  }
}

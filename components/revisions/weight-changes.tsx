import { Fragment } from 'react';
import type { RevisionRow } from '@/lib/charts/revision-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Locale } from '@/lib/i18n/locales';
import { signed } from '@/lib/i18n/numbers';
import { wordsIn } from '@/lib/i18n/words-in';

type Props = Readonly<{
  locale: Locale;
  scenarios: readonly ScenarioView[];
  changes: RevisionRow['changes'];
}>;

/** Which weights moved, and by how much; every name in its own language. */
export function WeightChanges({ locale, scenarios, changes }: Props) {
  const words = wordsIn(locale, 'revisions');
  if (changes === undefined) return words.first;
  if (changes.length === 0) return words.reaffirmed;
  return words.changed(changes.length).map((part) => {
    if (typeof part === 'string') return part;
    const { id = '', points = 0 } = changes[part] ?? {};
    const scenario = scenarios.find((one) => one.id === id);
    return (
      <Fragment key={id}>
        <bdi lang={scenario?.lang}>{scenario?.name ?? id}</bdi> <bdi dir="ltr">{signed(points)}</bdi>
      </Fragment>
    );
  });
}

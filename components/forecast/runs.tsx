import { Fragment } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Locale } from '@/lib/i18n/locales';
import type { Run } from '@/lib/i18n/run';

type Props = Readonly<{
  runs: readonly Run[];
  scenarios: readonly ScenarioView[];
  /** The language of the dossier's own words in the sentence. */
  claimLang?: Locale | undefined;
}>;

/** A sentence of runs: figures and names are isolated, so that text of the other direction cannot turn them round. */
export function Runs({ runs, scenarios, claimLang }: Props) {
  return runs.map((run, index) => {
    const scenario = scenarios.find(({ id }) => id === run.scenario);
    const text = isolated(run, scenario, claimLang);
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a sentence have no identity but their place
    if (!run.strong && scenario === undefined) return <Fragment key={index}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <strong key={index} style={scenario && { color: scenario.colour }}>
        {text}
      </strong>
    );
  });
}

function isolated(run: Run, scenario: ScenarioView | undefined, claimLang: Locale | undefined) {
  if (run.figure)
    return (
      <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
        {run.text}
      </bdi>
    );
  if (run.claim) return <bdi lang={claimLang}>{run.text}</bdi>;
  return scenario === undefined ? run.text : <bdi lang={scenario.lang}>{run.text}</bdi>;
}

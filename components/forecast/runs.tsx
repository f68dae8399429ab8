import { Fragment } from 'react';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Run } from '@/lib/i18n/messages/forecast';

/** A sentence of runs; figures are isolated, so that Arabic text cannot turn them round. */
export function Runs({ runs, scenarios }: { runs: readonly Run[]; scenarios: readonly ScenarioView[] }) {
  return runs.map((run, index) => {
    const colour = scenarios.find(({ id }) => id === run.scenario)?.colour;
    const text = run.figure ? (
      <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
        {run.text}
      </bdi>
    ) : (
      run.text
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a sentence have no identity but their place
    if (!run.strong && colour === undefined) return <Fragment key={index}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <strong key={index} style={colour === undefined ? undefined : { color: colour }}>
        {text}
      </strong>
    );
  });
}

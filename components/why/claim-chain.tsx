'use client';

import { useMemo } from 'react';
import { claimChain } from '@/lib/charts/claim-chain';
import type { ClaimReading } from '@/lib/charts/claim-reading';
import { scenarioViews } from '@/lib/charts/scenario-view';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { inDigits } from '@/lib/i18n/tongue';
import type { IsoDate } from '@/lib/time/civil-date';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import { ReportNode, SourceNode, WayNode } from './chain-origin';
import type { ChainPart } from './chain-readings';
import { bothLayers, ChainImplied, ChainReadings } from './chain-readings';
import { ChainTable } from './chain-table';
import styles from './claim-chain.module.css';

type Props = Readonly<{
  /** As recorded, in no layer: the chain shows both. */
  dossier: Dossier;
  development: string;
  asOfOn: IsoDate;
  whatIf: WhatIf;
  /** The layer that is open on the screen. */
  layer: Layer;
}>;

const nodes = ['report', 'source', 'way', 'readings', 'implied'] as const;

/** The chain of a claim: report, original source, what came between, its two readings and both headline numbers. */
export function ClaimChainView({ dossier, development, asOfOn, whatIf, layer }: Props) {
  const words = useWords('claimChain');
  const tongue = useTongue();
  const chain = useMemo(
    () => claimChain(dossier, development, asOfOn, whatIf),
    [dossier, development, asOfOn, whatIf],
  );
  const scenarios = useMemo(() => scenarioViews(tongue, dossier.scenarios), [tongue, dossier.scenarios]);
  if (chain === undefined) return undefined;
  const part = { chain, scenarios };
  const bodies = {
    report: <ReportNode chain={chain} />,
    source: <SourceNode chain={chain} />,
    way: <WayNode chain={chain} />,
    readings: <ChainReadings {...part} />,
    implied: <ChainImplied {...part} layer={layer} />,
  };
  return (
    <div className={styles.claim}>
      <ol className={styles.chain}>
        {nodes.map((node) => (
          <li key={node} data-node={node}>
            <h3>{words.nodes[node]}</h3>
            {bodies[node]}
          </li>
        ))}
      </ol>
      <div className={styles.tables}>
        <ChainTable {...part} />
        <ChainNumbers {...part} />
      </div>
    </div>
  );
}

/** What the claim does in either layer: the points of every scenario without it, with it, and the change. */
function ChainNumbers({ chain: { readings }, scenarios }: ChainPart) {
  const words = useWords('claimChain');
  const bench = useWords('workbench');
  return (
    <DataTable className={styles.table} caption={words.does} scrolls={words.does}>
      <thead>
        <tr>
          <th scope="col">{words.scenario}</th>
          {bothLayers.map((layer) => (
            <th key={layer} scope="col">
              {bench.layers[layer]}
              {layer === 'checked' ? <small> ({bench.laterKnowledge})</small> : undefined}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) => (
          <tr key={scenario.id}>
            <th scope="row" style={{ color: scenario.colour }}>
              <ScenarioMark scenario={scenario} /> <span lang={scenario.lang}>{scenario.name}</span>
            </th>
            {bothLayers.map((layer) => (
              <td key={layer}>
                <Moved reading={readings[layer]} scenario={scenario.id} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Moved({ reading, scenario }: { reading: ClaimReading | undefined; scenario: string }) {
  const words = useWords('claimChain');
  const tongue = useTongue();
  if (reading === undefined) return words.absent;
  const [before, after] = [reading.without[scenario] ?? 0, reading.with[scenario] ?? 0];
  return (
    <span className={styles.moved}>
      <bdi>{inDigits(tongue, String(before))}</bdi> <span aria-hidden="true">{words.arrow}</span>{' '}
      <bdi>{inDigits(tongue, String(after))}</bdi>{' '}
      <bdi dir="ltr" data-change={Math.sign(after - before)}>
        {words.change(after - before)}
      </bdi>
    </span>
  );
}

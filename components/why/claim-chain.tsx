'use client';

import { useMemo } from 'react';
import { claimChain } from '@/lib/charts/claim-chain';
import type { Without } from '@/lib/charts/dossier-picture';
import { scenarioViews } from '@/lib/charts/scenario-view';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import type { IsoDate } from '@/lib/time/civil-date';
import { useTongue, useWords } from '../shell/locale';
import { ChainNumbers } from './chain-numbers';
import { ReportNode, SourceNode, WayNode } from './chain-origin';
import { ChainImplied, ChainReadings } from './chain-readings';
import { ChainTable } from './chain-table';
import styles from './claim-chain.module.css';

type Props = Readonly<{
  /** As recorded, in no layer: the chain shows both. */
  dossier: Dossier;
  development: string;
  asOfOn: IsoDate;
  without: Without;
  /** The layer that is open on the screen. */
  layer: Layer;
}>;

const nodes = ['report', 'source', 'way', 'readings', 'implied'] as const;

/** The chain of a claim: report, original source, what came between, its two readings and both headline numbers. */
export function ClaimChainView({ dossier, development, asOfOn, without, layer }: Props) {
  const words = useWords('claimChain');
  const tongue = useTongue();
  const chain = useMemo(
    () => claimChain(dossier, development, asOfOn, without),
    [dossier, development, asOfOn, without],
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

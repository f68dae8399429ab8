'use client';

import type { ClaimReading } from '@/lib/charts/claim-reading';
import { inDigits } from '@/lib/i18n/tongue';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import type { ChainPart } from './chain-readings';
import { bothLayers } from './chain-readings';
import styles from './claim-chain.module.css';

/** What the claim does in either layer: the points of every scenario without it, with it, and the change. */
export function ChainNumbers({ chain: { readings }, scenarios }: ChainPart) {
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

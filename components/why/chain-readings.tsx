'use client';

import type { ClaimChain } from '@/lib/charts/claim-chain';
import type { ClaimReading } from '@/lib/charts/claim-reading';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Layer } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { percent } from '@/lib/i18n/numbers';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import styles from './claim-chain.module.css';

/** What every part of the drawing is given. */
export type ChainPart = Readonly<{ chain: ClaimChain; scenarios: readonly ScenarioView[] }>;

export const bothLayers = ['reported', 'checked'] as const;

/** What the claim speaks for in either layer. */
export function ChainReadings({ chain: { readings }, scenarios }: ChainPart) {
  const bench = useWords('workbench');
  return (
    <dl className={styles.layers}>
      {bothLayers.map((layer) => (
        <div key={layer}>
          <dt>{bench.layers[layer]}</dt>
          <dd>
            <Speaks reading={readings[layer]} scenarios={scenarios} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Speaks({
  reading,
  scenarios,
}: Readonly<{ reading: ClaimReading | undefined; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('claimChain');
  if (reading === undefined) return words.absent;
  if (!reading.isKnown) return words.unknownYet;
  const { bearsOn } = reading;
  const scenario = scenarios.find(({ id }) => id === bearsOn?.scenario);
  if (bearsOn === undefined || scenario === undefined) return words.movesNothing;
  return (
    <span className={styles.speaks}>
      <ScenarioMark scenario={scenario} />
      <span style={{ color: scenario.colour }}>{words.speaks(scenario.name, bearsOn.against)}</span>
    </span>
  );
}

/** Both headline numbers, the checked one never without how its ratings were chosen. */
export function ChainImplied({
  chain: { implied },
  scenarios,
  layer: open,
}: ChainPart & Readonly<{ layer: Layer }>) {
  const bench = useWords('workbench');
  const words = useWords('claimChain');
  const tongue = useTongue();
  const order = scenarios.map(({ id }) => id);
  return (
    <>
      <dl className={styles.layers}>
        {bothLayers.map((layer) => {
          const id = leader(implied[layer], order);
          const scenario = scenarios.find((each) => each.id === id);
          return (
            <div key={layer} data-open={layer === open}>
              <dt>{bench.layers[layer]}</dt>
              <dd className={styles.headline} style={{ color: scenario?.colour }}>
                {scenario === undefined ? undefined : <ScenarioMark scenario={scenario} />}{' '}
                <span lang={scenario?.lang}>{scenario?.name}</span>{' '}
                <bdi dir="ltr">{percent(tongue, implied[layer][id] ?? 0)}</bdi>
              </dd>
              {layer === 'checked' ? <dd className={styles.aside}>{bench.laterKnowledge}</dd> : undefined}
            </div>
          );
        })}
      </dl>
      <p className={styles.aside}>{words.illustrative}</p>
    </>
  );
}

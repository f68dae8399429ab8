'use client';

import type { ReactNode } from 'react';
import { type ClaimFact, cell, claimFacts } from '@/lib/charts/claim-chain';
import type { ClaimReading } from '@/lib/charts/claim-reading';
import { countsWords } from '@/lib/i18n/counts-words';
import { windowWords } from '@/lib/i18n/window-words';
import { oneOf } from '@/lib/kernel/one-of';
import { ScenarioMark } from '../charts/scenario-mark';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import type { ChainPart } from './chain-readings';
import { bothLayers } from './chain-readings';
import styles from './claim-chain.module.css';
import { InOwnWords } from './in-own-words';

/** The claim in the two layers, fact by fact; where they differ a sign and a word say so. */
export function ChainTable({ chain: { readings, changed }, scenarios }: ChainPart) {
  const words = useWords('claimChain');
  const said = useWords('development');
  const bench = useWords('workbench');
  const names: Readonly<Record<ClaimFact, string>> = {
    said: said.said,
    grade: said.grade,
    standing: words.standing,
    novelty: said.counts,
    occurred: said.happened,
    known: said.known,
  };
  const row = (
    key: string,
    name: ReactNode,
    differs: boolean,
    body: (reading: ClaimReading) => ReactNode,
  ) => (
    <tr key={key} data-differs={differs}>
      <th scope="row">{name}</th>
      {bothLayers.map((layer) => {
        const reading = readings[layer];
        return <td key={layer}>{reading === undefined ? words.absent : body(reading)}</td>;
      })}
      <td className={styles.verdict}>
        {readings.reported === undefined ? undefined : <Verdict differs={differs} />}
      </td>
    </tr>
  );
  return (
    <DataTable className={styles.table} caption={words.compared} scrolls={words.compared}>
      <thead>
        <tr>
          <th scope="col">{words.fact}</th>
          {bothLayers.map((layer) => (
            <th key={layer} scope="col">
              {bench.layers[layer]}
            </th>
          ))}
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) =>
          row(
            scenario.id,
            <>
              <ScenarioMark scenario={scenario} /> {words.rated(scenario.name)}
            </>,
            changed.ratings.includes(scenario.id),
            (reading) => <Rating of={cell(reading, scenario.id)} />,
          ),
        )}
        {claimFacts.map((fact) =>
          row(fact, names[fact], changed.facts.includes(fact), (reading) => (
            <FactOf fact={fact} reading={reading} />
          )),
        )}
      </tbody>
    </DataTable>
  );
}

function Verdict({ differs }: { differs: boolean }) {
  const words = useWords('claimChain');
  return (
    <>
      <span aria-hidden="true">{differs ? '≠' : '='}</span> {differs ? words.differs : words.same}
    </>
  );
}

function Rating({ of }: { of: number | string | undefined }) {
  const words = useWords('claimChain');
  const { ratings } = useWords('forms');
  if (typeof of === 'number') return words.ratio(of);
  const rating = oneOf(['CC', 'C', 'N', 'I', 'II'], of);
  if (rating === undefined) return ratings.none;
  return (
    <>
      <bdi dir="ltr" className={styles.code}>
        {rating}
      </bdi>{' '}
      {ratings[rating]}
    </>
  );
}

function FactOf({ fact, reading: { item, occurred, known } }: { fact: ClaimFact; reading: ClaimReading }) {
  const said = useWords('development');
  const tongue = useTongue();
  switch (fact) {
    case 'said':
      return <InOwnWords of={item.attribution.said} />;
    case 'grade':
      return (
        <bdi dir="ltr" className={styles.code}>
          {item.grade}
        </bdi>
      );
    case 'standing':
      return said.standing[item.standing];
    case 'novelty':
      return countsWords(said, tongue, item.novelty);
    case 'occurred':
      return windowWords(tongue, occurred);
    case 'known':
      return windowWords(tongue, known);
  }
}

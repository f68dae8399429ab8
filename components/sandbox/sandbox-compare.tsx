'use client';

import { useMemo } from 'react';
import { ScenarioMark } from '@/components/charts/scenario-mark';
import { areaFill } from '@/components/charts/scenario-patterns';
import { useScenarioViews } from '@/components/session/use-scenario-views';
import { useSession } from '@/components/session/use-session';
import type { Trying } from '@/components/session/use-trying';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { comparedRows, impliedUnderSet, leadChange } from '@/lib/charts/sandbox-compare';
import type { SandboxDifference } from '@/lib/charts/sandbox-differences';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Weights } from '@/lib/dossier/atoms';
import type { Layer } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { direction } from '@/lib/i18n/locales';
import { percent, signed } from '@/lib/i18n/numbers';
import { textIn } from '@/lib/i18n/text';
import styles from './sandbox.module.css';
import { withoutDifference } from './without-difference';

type Props = Readonly<{
  /** What the evidence implies, in either layer: as it stands, and here. */
  stands: Readonly<Record<Layer, Weights>>;
  here: Readonly<Record<Layer, Weights>>;
  trying: Trying;
  differences: readonly SandboxDifference[];
  /** The differences in words, in the same order. */
  said: readonly string[];
}>;

/** The sandbox beside what stands and beside every kept set: in words first, then in figures and drawn. */
export function SandboxCompare({ stands, here, trying, differences, said }: Props) {
  const dossier = useSession('recorded');
  const asOfOn = useSession('asOfOn');
  const layer = useSession('layer');
  const scenarios = useScenarioViews();
  const words = useWords('sandbox');
  const { layers } = useWords('workbench');
  const tongue = useTongue();
  const order = scenarios.map(({ id }) => id);
  const name = (id: string) => scenarios.find((each) => each.id === id)?.name ?? id;
  const change = leadChange(order, stands[layer], here[layer]);
  const first = leader(here[layer], order);
  const sets = useMemo(
    () =>
      (dossier.sets ?? []).map((set) => ({
        id: set.id,
        name: textIn(tongue, set.name),
        implied: impliedUnderSet(dossier, set, asOfOn, layer),
      })),
    [dossier, asOfOn, layer, tongue],
  );
  const other = layer === 'checked' ? 'reported' : 'checked';
  const hasChecks = dossier.sourceChecks.length > 0;
  const caption = hasChecks ? words.inLayer(layers[layer]) : words.implied;
  return (
    <div className={styles.compare}>
      <div>
        <p>
          {change === undefined
            ? words.stillLeads(name(first), here[layer][first] ?? 0, stands[layer][first] ?? 0)
            : words.leads(name(change.to), here[layer][change.to] ?? 0, name(change.from))}{' '}
          <span className={styles.muted}>{words.weightsStand}</span>
        </p>
        <h3>{words.differences}</h3>
        {said.length === 0 ? <p>{words.nothingYet}</p> : undefined}
        <ul className={styles.list}>
          {differences.map((difference, place) => (
            <li key={said[place]}>
              <span>{said[place]}</span>
              <Button
                looks="tool"
                aria-label={words.back(said[place] ?? '')}
                onClick={() => trying.change(withoutDifference(trying.whatIf, difference))}
              >
                {words.asRecorded}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <DataTable className={styles.table} caption={caption} scrolls={caption}>
          <thead>
            <tr>
              <th scope="col">{words.scenario}</th>
              <td className={styles.drawn}>
                <svg width="5" height="13" viewBox="0 0 5 13" aria-hidden="true">
                  <line x1="2.5" x2="2.5" y2="13" className={styles.standsMark} />
                </svg>{' '}
                {words.standsMark}
                {sets.length === 0 ? undefined : (
                  <>
                    {' '}
                    <svg width="5" height="13" viewBox="0 0 5 13" aria-hidden="true">
                      <line x1="2.5" x2="2.5" y2="13" className={styles.setMark} />
                    </svg>{' '}
                    {words.setsMark}
                  </>
                )}
              </td>
              <th scope="col">{words.stands}</th>
              <th scope="col">{words.here}</th>
              <th scope="col">{words.by}</th>
              {sets.map(({ id, name: set }) => (
                <th key={id} scope="col" lang={set.lang}>
                  {set.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedRows(order, stands[layer], here[layer]).map((row, place) => {
              const scenario = scenarios[place];
              return scenario === undefined ? undefined : (
                <tr key={row.id}>
                  <th scope="row" lang={scenario.lang}>
                    <ScenarioMark scenario={scenario} size={11} /> {scenario.name}
                  </th>
                  <td className={styles.drawn}>
                    <ComparedBar
                      scenario={scenario}
                      here={row.here}
                      stands={row.stands}
                      sets={sets.map(({ implied }) => implied[row.id] ?? 0)}
                    />
                  </td>
                  <td>
                    <bdi dir="ltr">{percent(tongue, row.stands)}</bdi>
                  </td>
                  <td>
                    <b>
                      <bdi dir="ltr">{percent(tongue, row.here)}</bdi>
                    </b>
                  </td>
                  <td>
                    <bdi dir="ltr">{signed(row.by, tongue)}</bdi>
                  </td>
                  {sets.map(({ id, implied }) => (
                    <td key={id}>
                      <bdi dir="ltr">{percent(tongue, implied[row.id] ?? 0)}</bdi>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </DataTable>
        {hasChecks ? (
          <p className={styles.muted}>
            {words.inLayer(layers[other])}:{' '}
            {comparedRows(order, stands[other], here[other])
              .map(({ id, stands: from, here: to }) => words.picture(name(id), to, from))
              .join(words.semicolon)}
            .
          </p>
        ) : undefined}
      </div>
    </div>
  );
}

type ComparedBarProps = Readonly<{
  scenario: ScenarioView;
  here: number;
  stands: number;
  sets: readonly number[];
}>;

/** One scenario's share here, with a dashed tick where it stands and a thin one for each kept set; the table says the same. */
function ComparedBar({ scenario, here, stands, sets }: ComparedBarProps) {
  const rtl = direction(useLocale()) === 'rtl';
  const at = (value: number) => `${rtl ? 100 - value : value}%`;
  const solid = scenario.pattern.name === 'solid';
  return (
    <svg className={styles.compared} aria-hidden="true" focusable="false">
      <rect y="4" width="100%" height="10" className={styles.track} />
      <rect
        x={rtl ? at(here) : 0}
        y="4"
        width={`${here}%`}
        height="10"
        fill={solid ? scenario.colour : areaFill(scenario)}
        stroke={scenario.colour}
      />
      {sets.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place
        <line key={place} x1={at(value)} x2={at(value)} y1="4" y2="18" className={styles.setMark} />
      ))}
      <line x1={at(stands)} x2={at(stands)} y1="0" y2="18" className={styles.standsHalo} />
      <line x1={at(stands)} x2={at(stands)} y1="0" y2="18" className={styles.standsMark} />
    </svg>
  );
}

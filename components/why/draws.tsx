'use client';

import { useEffect, useId, useMemo, useState } from 'react';
import type { DrawBin, DrawnShares, DrawRow } from '@/lib/charts/draw-rows';
import { drawDistribution, drawRows, drawsOf100, mostOftenFirst } from '@/lib/charts/draw-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { drawInput } from '@/lib/forecast/draw-input';
import { clampedPoints, percentRange } from '@/lib/i18n/numbers';
import { inDigits } from '@/lib/i18n/tongue';
import type { Doubts, MonteCarloInput } from '@/lib/inference/monte-carlo';
import type { IsoDate } from '@/lib/time/civil-date';
import { ChartRoom } from '../charts/standalone';
import { useTongue, useWords } from '../shell/locale';
import { DataTable } from '../ui/data-table';
import { Choice } from '../ui/field';
import { lazyPart } from '../ui/lazy-part';
import { whenIdle } from '../ui/when-idle';
import { DrawBars } from './draw-bars';
import styles from './draws.module.css';
import { requestDraws } from './draws-thread';

const drawsChart = () => import('../charts/draws-chart').then((module) => module.DrawsChart);
const DrawsChart = lazyPart(drawsChart, ChartRoom);

type Props = Readonly<{
  /** In the layer, or under the what-if, that is open. */
  dossier: Dossier;
  chronology: Chronology;
  asOfOn: IsoDate;
  /** What the evidence implies without any doubt, as shares. */
  implied: Readonly<Record<string, number>>;
  scenarios: readonly ScenarioView[];
}>;

const doubtNames = ['ratings', 'prior', 'accuracy'] as const;

/** How often each scenario would lead if the doubtful inputs were somewhat different, and how far its share would go. */
export function Draws({ dossier, chronology, asOfOn, implied, scenarios }: Props) {
  const words = useWords('draws');
  const heading = useId();
  const [doubts, setDoubts] = useState<Doubts>({ ratings: true, prior: true, accuracy: true });
  const input = useMemo(
    () => drawInput({ dossier, chronology, asOfOn }, doubts),
    [dossier, chronology, asOfOn, doubts],
  );
  const { drawn, isStale } = useDraws(input);
  const rows = useMemo(
    () =>
      drawn &&
      drawRows(
        drawn,
        implied,
        scenarios.map(({ id }) => id),
      ),
    [drawn, implied, scenarios],
  );
  const bins = useMemo(
    () =>
      drawn === undefined
        ? []
        : drawDistribution(
            drawn,
            scenarios.map(({ id }) => id),
          ),
    [drawn, scenarios],
  );
  const first = rows && mostOftenFirst(rows);
  const leading = scenarios.find(({ id }) => id === first?.scenario);
  return (
    <section className={styles.draws} aria-labelledby={heading} aria-busy={isStale}>
      <h3 id={heading}>{words.title}</h3>
      <p className={styles.leads} aria-live="polite">
        {first === undefined || leading === undefined ? (
          words.working
        ) : (
          <strong style={{ color: leading.colour }}>{words.leads(leading.name, first.first)}</strong>
        )}
      </p>
      <fieldset className={styles.doubts}>
        <legend>{words.which}</legend>
        {doubtNames.map((name) => (
          <Choice
            key={name}
            checked={doubts[name]}
            onChange={(event) => setDoubts({ ...doubts, [name]: event.target.checked })}
          >
            {words.doubts[name]}
          </Choice>
        ))}
      </fieldset>
      <p>{words.drawn(doubtNames.filter((name) => doubts[name]))}</p>
      {rows === undefined ? undefined : (
        <>
          <DrawBars rows={rows} scenarios={scenarios} />
          <p className={styles.note}>{words.key}</p>
          <p className={styles.note}>
            {words.band} {words.seed(input.draws, input.seed)}
          </p>
          <DrawTable rows={rows} scenarios={scenarios} />
          <Distribution bins={bins} scenarios={scenarios} />
        </>
      )}
    </section>
  );
}

/** Long enough that a slider that moves asks once. */
const restMs = 150;

/** The draws of an input: those of the last one while a new one is drawn. */
function useDraws(input: MonteCarloInput): Readonly<{ drawn: DrawnShares | undefined; isStale: boolean }> {
  const [last, setLast] = useState<Readonly<{ of: MonteCarloInput; drawn: DrawnShares }>>();
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const rest = setTimeout(() => {
      callOff = requestDraws(input, (drawn) => setLast({ of: input, drawn }));
    }, restMs);
    return () => {
      clearTimeout(rest);
      callOff?.();
    };
  }, [input]);
  return { drawn: last?.drawn, isStale: last?.of !== input };
}

const columns = ['first', 'low', 'middle', 'high', 'implied'] as const;

/** The draws in figures. */
function DrawTable({
  rows,
  scenarios,
}: Readonly<{ rows: readonly DrawRow[]; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('draws');
  const tongue = useTongue();
  return (
    <details className={styles.twin}>
      <summary>{words.table}</summary>
      <DataTable scrolls={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.scenario}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.scenario}>
              <th scope="row">{scenarios.find(({ id }) => id === row.scenario)?.name}</th>
              {columns.map((column) => (
                <td key={column}>
                  <bdi dir="ltr">{inDigits(tongue, clampedPoints(Math.round(row[column])))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}

/** How the draws are spread: a chart once it is opened, and behind it a table. */
function Distribution({
  bins,
  scenarios,
}: Readonly<{ bins: readonly DrawBin[]; scenarios: readonly ScenarioView[] }>) {
  const words = useWords('draws');
  const tongue = useTongue();
  const [isOpen, setOpen] = useState(false);
  // the server may have gone by the time that somebody opens it
  useEffect(() => whenIdle(drawsChart), []);
  return (
    <details className={styles.twin} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.distribution}</summary>
      <p className={styles.note}>{words.distributionNote}</p>
      {isOpen ? <DrawsChart bins={bins} scenarios={scenarios} /> : undefined}
      <DataTable scrolls={words.distributionTable}>
        <thead>
          <tr>
            <th scope="col">{words.shareOf}</th>
            {scenarios.map(({ id, name, lang }) => (
              <th key={id} scope="col" lang={lang}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, of100 }) => (
            <tr key={from}>
              <th scope="row">
                <bdi dir="ltr">{percentRange(tongue, from, to)}</bdi>
              </th>
              {scenarios.map(({ id }) => (
                <td key={id}>
                  <bdi dir="ltr">{inDigits(tongue, drawsOf100(of100[id] ?? 0))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}

'use client';

import { useId, useMemo, useState } from 'react';
import { drawRows, mostOftenFirst } from '@/lib/charts/draw-rows';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { drawInput } from '@/lib/forecast/draw-input';
import type { Doubts } from '@/lib/inference/monte-carlo';
import type { IsoDate } from '@/lib/time/civil-date';
import { useWords } from '../shell/locale';
import { Choice } from '../ui/field';
import { DrawBars } from './draw-bars';
import { DrawTable } from './draw-table';
import styles from './draws.module.css';
import { useDraws } from './use-draws';

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
        </>
      )}
    </section>
  );
}

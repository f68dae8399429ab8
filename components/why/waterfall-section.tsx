'use client';

import { useMemo } from 'react';
import { whyScale } from '@/lib/charts/why-scale';
import { type WaterfallRow, waterfallRows } from '@/lib/charts/why-waterfall';
import { type WaterfallPart, waterfall } from '@/lib/forecast/waterfall';
import { direction } from '@/lib/i18n/locales';
import { percent } from '@/lib/i18n/numbers';
import { areaFill } from '../charts/scenario-patterns';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { BarRow, ScaleRow } from './bar-row';
import { Figure } from './figure';
import { Stretch } from './stretch';
import { useItemName } from './use-item-name';
import styles from './why.module.css';
import type { WhyScenario } from './why-facts';
import { WhySection } from './why-section';
import { WhyTable } from './why-table';

/** The way of one scenario from its start to what the evidence implies, origin by origin, then to the judgement. */
export function WaterfallSection({ scenario, dossier, trace, weights }: WhyScenario) {
  const words = useWords('why');
  const tongue = useTongue();
  const rightToLeft = direction(useLocale()) === 'rtl';
  const named = useItemName(dossier);
  const inSentence = useItemName(dossier, 'sentence');
  const way = useMemo(() => waterfall(dossier, trace, scenario.id), [dossier, trace, scenario.id]);
  const rows = waterfallRows(way, weights?.[scenario.id]);
  const scale = { ...whyScale([0, ...rows.flatMap(({ from, to }) => [from, to])], rightToLeft), from: 0 };
  const said = (part: WaterfallPart | undefined) =>
    part && { name: inSentence(part.group), points: part.points };
  const up = way.parts.find(({ points }) => points >= tellable);
  const down = way.parts.find(({ points }) => points <= -tellable);

  function nameOf(row: WaterfallRow): string {
    if (row.kind === 'part') return named(row.part.group);
    return row.kind === 'others' ? words.others(row.count) : words[row.kind];
  }
  function figureOf(row: WaterfallRow): string {
    return isStep(row) ? words.change(row.to - row.from) : percent(tongue, Math.round(row.to));
  }

  const table = (
    <WhyTable
      caption={scenario.name}
      head={[words.item, words.points, words.logWeight]}
      rows={way.parts.map((part) => ({
        id: part.group.id,
        name: named(part.group),
        cells: [
          <Figure key="points">{words.change(part.points)}</Figure>,
          <Figure key="nats">{part.logWeight.toFixed(2).replace('-', '−')}</Figure>,
        ],
      }))}
    />
  );
  return (
    <WhySection
      title={words.waterfall}
      sentences={[words.lifts(scenario.name, said(up), said(down))]}
      note={words.waterfallNote}
      table={way.parts.length === 0 ? undefined : table}
    >
      <ul className={styles.picture}>
        <ScaleRow scale={scale} label={(points) => percent(tongue, points)} />
        {rows.map((row) => (
          <BarRow
            key={row.kind === 'part' ? row.part.group.id : row.kind}
            name={nameOf(row)}
            scale={scale}
            value={<Figure>{figureOf(row)}</Figure>}
            isWhole={!isStep(row)}
          >
            <Stretch
              scale={scale}
              from={row.from}
              to={row.to}
              colour={scenario.colour}
              fill={fillOf(row, scenario)}
            />
          </BarRow>
        ))}
      </ul>
    </WhySection>
  );
}

function isStep({ kind }: WaterfallRow): boolean {
  return kind === 'part' || kind === 'others';
}

/** What lifts is filled, what lowers hollow; totals have the pattern of the scenario. */
function fillOf(row: WaterfallRow, scenario: WhyScenario['scenario']): string | undefined {
  if (!isStep(row)) return areaFill(scenario);
  return row.to >= row.from ? scenario.colour : undefined;
}

/** Less than this is not worth a sentence. */
const tellable = 0.05;

'use client';

import { Glyph, GlyphGradients } from '@/components/charts/glyph';
import { useLocale, useTongue, useWords } from '@/components/shell/locale';
import { Axis } from '@/components/timeline/axis';
import type { TimelineStep } from '@/lib/briefing/timeline-steps';
import { axisTicks } from '@/lib/charts/axis-ticks';
import type { Frame } from '@/lib/charts/frame';
import { rows as axis, drawn, scaleFor } from '@/lib/charts/timeline-view';
import { daysInView, wholeAxis } from '@/lib/charts/viewport';
import { direction } from '@/lib/i18n/locales';
import { useBriefing } from './briefing-context';
import styles from './step-strip.module.css';

// Drawn at half of a 1920-wide page, so that the marks of the workbench are twice as large in a room.
const width = 912;
const rowHeight = 15;

type Props = Readonly<{ timeline: readonly TimelineStep[]; at: number }>;

/** When it happened: the marks of all steps so far on the time axis, a row for each scenario, the present one outlined. */
export function StepStrip({ timeline, at }: Props) {
  const { marks, scenarios, asOfOn } = useBriefing();
  const words = useWords('briefing');
  const locale = useLocale();
  const frame: Frame = {
    width,
    gutter: 6,
    side: 40,
    plot: width - 46,
    rightToLeft: direction(locale) === 'rtl',
  };
  const scale = scaleFor(marks, asOfOn, false);
  const days = daysInView(scale, wholeAxis);
  const ticks = axisTicks(scale, wholeAxis, frame.plot, days.from, days.to);
  const rows = scenarios.filter(({ id }) => marks.some(({ scenario }) => scenario === id));
  const reached = new Set(timeline.slice(0, at + 1).flatMap(({ developments }) => developments));
  const now = new Set(timeline[at]?.developments ?? []);
  const height = axis.axis + rows.length * rowHeight + 4;
  // what the step has reached is drawn last, over its neighbours of the same day
  const inOrder = marks.toSorted((a, b) => Number(now.has(a.id)) - Number(now.has(b.id)));
  const drawnLooks = new Set<string>();
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.strip(reached.size)}
      direction={direction(locale)}
    >
      <GlyphGradients tones={rows.map(({ position, colour }) => ({ tone: position, colour }))} />
      <Axis
        frame={frame}
        scale={scale}
        viewport={wholeAxis}
        ticks={ticks}
        height={height}
        tongue={useTongue()}
      />
      {inOrder.map((item) => {
        const row = rows.findIndex(({ id }) => id === item.scenario);
        const scenario = rows[row];
        if (scenario === undefined || item.window === undefined) return undefined;
        const y = axis.axis + row * rowHeight + rowHeight / 2;
        const where = drawn(item, scale, wholeAxis, frame, asOfOn);
        const [left, right] = [Math.min(where.from, where.to), Math.max(where.from, where.to)];
        const state = now.has(item.id) ? 'now' : reached.has(item.id) ? 'reached' : 'untold';
        const look = `${row} ${Math.round(left)} ${Math.round(right)} ${item.shape} ${item.against} ${item.dashed} ${state}`;
        // marks that would cover each other are one
        if (drawnLooks.has(look)) return undefined;
        drawnLooks.add(look);
        return (
          <g key={item.id} className={reached.has(item.id) ? undefined : styles.untold}>
            {now.has(item.id) ? (
              <rect className={styles.now} x={left - 4} y={y - 7} width={right - left + 8} height="14" />
            ) : undefined}
            <Glyph
              shape={item.shape}
              {...where}
              y={y}
              colour={scenario.colour}
              tone={scenario.position}
              hollow={item.against}
              dashed={item.dashed}
            />
          </g>
        );
      })}
    </svg>
  );
}

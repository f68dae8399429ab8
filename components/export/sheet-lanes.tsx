'use client';

import { type Frame, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { Lane } from '@/lib/charts/timeline-lanes';
import type { Sheet } from '@/lib/export/sheets';
import { useWords } from '../shell/locale';
import { LaneNames } from '../timeline/lane-names';

type Props = Readonly<{ sheet: Sheet; lanes: readonly Lane[]; scenarios: readonly ScenarioView[] }>;

/** Whose lane it is, on every page at the start side, and whether it comes from the page before or goes on. */
export function SheetLanes({ sheet, lanes, scenarios }: Props) {
  const { continued, continues } = useWords('exporting').sheet;
  const { frame, bands } = sheet;
  return (
    <g>
      <LaneNames frame={frame} {...namedBands(sheet, lanes)} scenarios={scenarios} />
      {bands.map((band) => (
        <g key={`${band.kind}-${band.lane ?? ''}`} fontSize="10.5" fill="var(--text-muted)">
          {band.continued ? note(frame, continued, band.top + 46) : undefined}
          {band.continues ? note(frame, continues, band.top + band.height - 6) : undefined}
        </g>
      ))}
      <path d={`M0 ${sheet.height}H${frame.width}`} stroke="var(--rule)" />
    </g>
  );
}

function note(frame: Frame, text: string, y: number) {
  return (
    <text x={xOf(frame, 16 - frame.gutter)} y={y}>
      {text}
    </text>
  );
}

/** The bands as the timeline's lane names take them. */
function namedBands({ bands, height }: Sheet, lanes: readonly Lane[]) {
  const shelf = bands.find(({ kind }) => kind === 'shelf');
  return {
    lanes: bands
      .filter(({ kind }) => kind === 'lane')
      .flatMap(({ lane: key, top, height: tall }) => {
        const lane = lanes.find((each) => each.key === key);
        return lane === undefined ? [] : [{ lane, top, height: tall, unlabelled: 0 }];
      }),
    shelf: { top: shelf?.top ?? height, height: shelf?.height ?? 0 },
  };
}

'use client';

import { axisTicks } from '@/lib/charts/axis-ticks';
import type { Frame } from '@/lib/charts/frame';
import { spanOf, xOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Lane } from '@/lib/charts/timeline-lanes';
import { type Drawn, drawn } from '@/lib/charts/timeline-view';
import { along, daysInView } from '@/lib/charts/viewport';
import type { ExportView } from '@/lib/export/export-view';
import type { PackedMark } from '@/lib/export/packed-marks';
import type { PagedBand } from '@/lib/export/paged-bands';
import { paperRows } from '@/lib/export/paper';
import type { Sheet } from '@/lib/export/sheets';
import { shortDay, weekdayAndDay } from '@/lib/i18n/dates';
import { dayNumber } from '@/lib/time/day-number';
import { useTongue, useWords } from '../shell/locale';
import { Axis } from '../timeline/axis';
import { AxisName } from '../timeline/axis-name';
import { LaneNames } from '../timeline/lane-names';
import { Origins } from '../timeline/origins';
import { glyphY, SheetMark } from './sheet-mark';
import { SheetPins } from './sheet-pins';

type Props = Readonly<{ exportView: ExportView; sheet: Sheet }>;
type MarkOnSheet = TetheredMark &
  Readonly<{
    mark: PackedMark;
    band: PagedBand['kind'];
    lane: string | undefined;
    row: number;
    /** The middle of the first row. */
    y: number;
  }>;

/** The axis, the lanes with their names, and every mark of one page. */
export function SheetPlot({ exportView, sheet }: Props) {
  const words = useWords('timeline');
  const tongue = useTongue();
  const { frame, viewport, height } = sheet;
  const { scenarios, scale, dossier } = exportView.picture;
  const days = daysInView(scale, viewport);
  const at = (day: number) => along(scale, viewport, frame.plot, day);
  const marks = marksOnSheet(exportView, sheet);
  const clip = `page-${sheet.number}`;
  const area = spanOf(frame, -1, frame.plot + frame.side + 1);
  const toneOf = (item: TimelineItem) =>
    scenarios.find(({ id }) => id === item.scenario) ?? { position: 0, colour: 'var(--text-muted)' };
  const published = `${words.published(weekdayAndDay(tongue, dossier.anchor.on))}${dossier.anchor.inferred ? ` ${words.inferred}` : ''}`;
  const isSameDay = dossier.anchor.on === exportView.asOfOn;
  return (
    <g direction={frame.rightToLeft ? 'rtl' : 'ltr'}>
      <clipPath id={clip}>
        <rect x={area.x} y="0" width={area.width} height={height} />
      </clipPath>
      <SheetLanes sheet={sheet} lanes={exportView.picture.lanes} scenarios={scenarios} />
      <g clipPath={`url(#${clip})`}>
        <Axis
          frame={frame}
          scale={scale}
          viewport={viewport}
          ticks={axisTicks(scale, viewport, frame.plot, days.from, days.to)}
          // its zig-zag ends with a whole tooth, which may reach a little farther
          height={shelfTop(sheet) - 10}
          tongue={tongue}
        />
      </g>
      <AxisName frame={frame} label={words.time} />
      <SheetPins
        frame={frame}
        height={shelfTop(sheet)}
        lines={[
          { at: at(dayNumber(dossier.anchor.on) + 1), label: published, kind: 'published' },
          ...(isSameDay
            ? []
            : [
                {
                  at: at(dayNumber(exportView.asOfOn) + 1),
                  label: words.asOf(shortDay(tongue, exportView.asOfOn)),
                  kind: 'as-of' as const,
                },
              ]),
        ]}
        ahead={[words.ahead, words.aheadTo(shortDay(tongue, dossier.horizonOn))]}
      />
      <g clipPath={`url(#${clip})`}>
        <Origins marks={marks.filter(({ band }) => band === 'lane')} frame={frame} />
      </g>
      <SheetTethers marks={marks} clip={`url(#${clip})`} />
      {marks.map(({ item, mark, band, at: place, y }) => {
        const { position, colour } = toneOf(item);
        return (
          <SheetMark
            key={item.id}
            {...{ item, mark, at: place, y, frame, colour }}
            tone={position}
            clip={band === 'shelf' ? undefined : `url(#${clip})`}
          />
        );
      })}
    </g>
  );
}

/** The marks of a page with the coordinates of their glyphs. */
function marksOnSheet(
  { picture, asOfOn }: ExportView,
  { bands, frame, viewport }: Sheet,
): readonly MarkOnSheet[] {
  const byId = byIdIn(picture.items);
  return bands.flatMap((band) =>
    band.marks.flatMap((mark): MarkOnSheet[] => {
      const item = byId.get(mark.id);
      if (item === undefined) return [];
      const y = band.top + paperRows.air + mark.row * paperRows.pitch + paperRows.pitch / 2;
      const start = mark.labelStart - 18;
      const at: Drawn =
        band.kind === 'lane'
          ? drawn(item, picture.scale, viewport, frame, asOfOn)
          : {
              ...{ from: xOf(frame, start), to: xOf(frame, start + 10) },
              ...{ core: undefined, best: undefined, alternatives: undefined },
            };
      // on the shelf the glyph stands beside the first line, in a lane with the last
      const level = band.kind === 'shelf' ? y : glyphY(mark, y);
      return [{ item, mark, band: band.kind, lane: band.lane, row: mark.row, at, y, level }];
    }),
  );
}

/** The items of a picture by their ids, found once for all of its pages. */
function byIdIn(items: readonly TimelineItem[]): ReadonlyMap<string, TimelineItem> {
  const known = found.get(items) ?? new Map(items.map((item) => [item.id, item]));
  found.set(items, known);
  return known;
}
const found = new WeakMap<readonly TimelineItem[], ReadonlyMap<string, TimelineItem>>();

function shelfTop({ bands, height }: Sheet): number {
  return bands.find(({ kind }) => kind === 'shelf')?.top ?? height;
}

/** A mark of a page; `level` is the middle of its glyph. */
type TetheredMark = Readonly<{ item: TimelineItem; at: Drawn; level: number }>;

/** A date that depends on another development is tied to it by a dotted line, where both are on the page. */
function SheetTethers({ marks, clip }: Readonly<{ marks: readonly TetheredMark[]; clip: string }>) {
  const byId = new Map(marks.map((each) => [each.item.id, each]));
  return (
    <g fill="none" stroke="var(--text-muted)" strokeDasharray="1 3" strokeWidth="1.2" clipPath={clip}>
      {marks.map(({ item, at, level }) => {
        const other = item.tether === undefined ? undefined : byId.get(item.tether);
        if (other?.item.window === undefined || item.window === undefined) return undefined;
        return <path key={item.id} d={`M${at.to} ${level}H${other.at.from}V${other.level}`} />;
      })}
    </g>
  );
}

type SheetLanesProps = Readonly<{ sheet: Sheet; lanes: readonly Lane[]; scenarios: readonly ScenarioView[] }>;

/** Whose lane it is, on every page at the start side, and whether it comes from the page before or goes on. */
function SheetLanes({ sheet, lanes, scenarios }: SheetLanesProps) {
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

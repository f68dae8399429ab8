'use client';

import { labelWidth, shortened } from '@/lib/charts/label-width';
import { daysInView } from '@/lib/charts/viewport';
import { type ExportView, exportedItems } from '@/lib/export/export-view';
import { noticeOf } from '@/lib/export/notice-of';
import { type Paper, parts } from '@/lib/export/paper';
import type { Sheet } from '@/lib/export/sheets';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { isoDateOf } from '@/lib/time/day-number';
import { GlyphGradients } from '../charts/glyph';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { legendTone, SheetLegend, useLegendRows } from './sheet-legend';
import { SheetPlot } from './sheet-plot';

type Props = Readonly<{
  exportView: ExportView;
  sheet: Sheet;
  of: number;
  /** The paper it is printed on; as large as the drawing needs where there is none. */
  paper?: Paper | undefined;
  className?: string | undefined;
}>;

/** One page whole, as a drawing that needs nothing around it: head, axis and lanes, legend, foot. */
export function SheetDrawing({ exportView, sheet, of, paper, className }: Props) {
  const locale = useLocale();
  const tongue = useTongue();
  const words = useWords('exporting').sheet;
  const facts = useFacts(exportView, sheet);
  const { dossier, scenarios } = exportView.picture;
  const inner = sheet.frame.width;
  const legend = useLegendRows(scenarios, inner) * parts.legendLine;
  const needed = parts.head + sheet.height + legend + parts.foot + 10;
  const { width, height } = paper ?? { width: inner + 2 * parts.edge, height: needed + 2 * parts.edge };
  const rightToLeft = direction(locale) === 'rtl';
  const foot = height - parts.edge - parts.foot;
  const title = textIn(tongue, dossier.title).text;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no other element is a drawing that is read part by part
    <svg
      className={className}
      data-sheet={sheet.number}
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      lang={locale}
      direction={direction(locale)}
      fontFamily="var(--font)"
      aria-label={words.drawing(title, sheet.number, of)}
    >
      <rect width={width} height={height} fill="var(--surface)" />
      <GlyphGradients
        tones={[
          ...scenarios.map(({ position, colour }) => ({ tone: position, colour })),
          { tone: 0, colour: 'var(--text-muted)' },
          { tone: legendTone, colour: 'var(--text)' },
        ]}
      />
      <g transform={`translate(${parts.edge} ${parts.edge})`}>
        <SheetHead
          {...{ width: inner, rightToLeft, title, facts, marking: dossier.marking }}
          question={textIn(tongue, dossier.question).text}
        />
      </g>
      <g transform={`translate(${parts.edge} ${parts.edge + parts.head})`}>
        <SheetPlot exportView={exportView} sheet={sheet} />
      </g>
      <g transform={`translate(${parts.edge} ${foot - legend - 4})`}>
        <SheetLegend width={inner} rightToLeft={rightToLeft} scenarios={scenarios} />
      </g>
      <g transform={`translate(${parts.edge} ${foot + 4})`}>
        <SheetFoot
          {...{ width: inner, rightToLeft, permalink: exportView.permalink, marking: dossier.marking }}
          notice={noticeOf(tongue, dossier, exportView.triedOn, exportView.sandbox)}
          page={words.page(sheet.number, of)}
        />
      </g>
    </svg>
  );
}

/** As of which day and on which evidence, which days are on the page, and how much is not on any. */
function useFacts(exportView: ExportView, { viewport }: Sheet): readonly string[] {
  const tongue = useTongue();
  const words = useWords('exporting').sheet;
  const { layers } = useWords('workbench');
  const { from, to } = daysInView(exportView.picture.scale, viewport);
  const { unknownYet, filteredOut, outOfView } = exportedItems(exportView);
  return [
    words.asOf(fullDay(tongue, exportView.asOfOn)),
    layers[exportView.layer],
    words.from(fullDay(tongue, isoDateOf(from)), fullDay(tongue, isoDateOf(Math.max(from, to)))),
    ...(unknownYet > 0 ? [words.unknownYet(unknownYet)] : []),
    ...(filteredOut > 0 ? [words.filteredOut(filteredOut)] : []),
    ...(outOfView > 0 ? [words.outOfView(outOfView)] : []),
  ];
}

type SheetHeadProps = Readonly<{
  width: number;
  rightToLeft: boolean;
  title: string;
  question: string;
  facts: readonly string[];
  marking: string;
}>;

/** The head of a page: what it shows, as of which day, what is left out, and how it may be handled. */
function SheetHead({ width, rightToLeft, title, question, facts, marking }: SheetHeadProps) {
  const start = rightToLeft ? width : 0;
  const end = rightToLeft ? 0 : width;
  const room = width - markingWidth(marking, 16) - 16;
  const named = shortened(title, 18, room);
  const after = labelWidth(named, 18) + 14;
  return (
    <g>
      <text x={start} y="17" fontSize="18" fontWeight="600" fill="var(--text)">
        {named}
      </text>
      {room - after < 120 ? undefined : (
        <text x={rightToLeft ? start - after : after} y="17" fontSize="13" fill="var(--text-muted)">
          {shortened(question, 13, room - after)}
        </text>
      )}
      <text x={start} y="40" fontSize="12" fill="var(--text)">
        {facts.join(' · ')}
      </text>
      <SheetMarking marking={marking} x={end} y={0} toTheLeft={!rightToLeft} size={16} />
      <path d={`M0 52H${width}`} stroke="var(--text)" strokeWidth="2" />
    </g>
  );
}

type SheetFootProps = Readonly<{
  width: number;
  rightToLeft: boolean;
  notice: string | undefined;
  permalink: string;
  page: string;
  marking: string;
}>;

/** The foot of a page: what must be kept in mind, where the same can be seen, which page it is, and the marking. */
function SheetFoot({ width, rightToLeft, notice, permalink, page, marking }: SheetFootProps) {
  const at = (distance: number) => (rightToLeft ? width - distance : distance);
  const beside = width - markingWidth(marking, 16) - 14;
  return (
    <g fontSize="11" fill="var(--text-muted)">
      <path d={`M0 .5H${width}`} stroke="var(--rule-strong)" />
      {notice === undefined ? undefined : (
        <text x={at(0)} y="17" fill="var(--text)">
          {shortened(notice, 11, beside - 110)}
        </text>
      )}
      <text x={at(beside)} y="17" textAnchor="end">
        {page}
      </text>
      <a href={permalink}>
        <text
          x={at(0)}
          y="36"
          fontSize="10"
          direction="ltr"
          textAnchor={rightToLeft ? 'end' : 'start'}
          fill="var(--text-muted)"
        >
          {shortened(permalink, 10, beside)}
        </text>
      </a>
      <SheetMarking marking={marking} x={at(width)} y={8} toTheLeft={!rightToLeft} size={16} />
    </g>
  );
}

type SheetMarkingProps = Readonly<{
  marking: string;
  x: number;
  y: number;
  toTheLeft: boolean;
  size: number;
}>;

const colours: Readonly<Record<string, string>> = {
  'TLP:CLEAR': 'var(--tlp-clear)',
  'TLP:GREEN': 'var(--tlp-green)',
  'TLP:AMBER': 'var(--tlp-amber)',
  'TLP:AMBER+STRICT': 'var(--tlp-amber)',
  'TLP:RED': 'var(--tlp-red)',
};

/** The room in pixels that a marking takes. */
function markingWidth(marking: string, size: number): number {
  return labelWidth(marking, size) + size;
}

/** The handling marking inside a drawing, from its corner at the page's end edge. */
function SheetMarking({ marking, x, y, toTheLeft, size }: SheetMarkingProps) {
  const width = markingWidth(marking, size);
  const left = toTheLeft ? x - width : x;
  return (
    <g lang="en" direction="ltr">
      <rect x={left} y={y} width={width} height={size * 1.6} fill="var(--tlp-ground)" />
      <text
        x={left + width / 2}
        y={y + size * 1.15}
        textAnchor="middle"
        fontSize={size}
        fontWeight="600"
        fill={colours[marking]}
      >
        {marking}
      </text>
    </g>
  );
}

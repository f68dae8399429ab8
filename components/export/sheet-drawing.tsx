'use client';

import { daysInView } from '@/lib/charts/viewport';
import { type Folio, folioItems } from '@/lib/export/folio';
import { noticeOf } from '@/lib/export/notice-of';
import { type Paper, parts } from '@/lib/export/paper';
import type { Sheet } from '@/lib/export/sheets';
import { fullDay } from '@/lib/i18n/dates';
import { direction } from '@/lib/i18n/locales';
import { textIn } from '@/lib/i18n/text';
import { isoDateOf } from '@/lib/time/day-number';
import { GlyphGradients } from '../charts/glyph';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import { legendTone, SheetLegend, useLegendRows } from './sheet-legend';
import { SheetPlot } from './sheet-plot';

type Props = Readonly<{
  folio: Folio;
  sheet: Sheet;
  of: number;
  /** The paper it is printed on; as large as the drawing needs where there is none. */
  paper?: Paper | undefined;
  className?: string | undefined;
}>;

/** One page whole, as a drawing that needs nothing around it: head, axis and lanes, legend, foot. */
export function SheetDrawing({ folio, sheet, of, paper, className }: Props) {
  const locale = useLocale();
  const tongue = useTongue();
  const words = useWords('exporting').sheet;
  const facts = useFacts(folio, sheet);
  const { dossier, scenarios } = folio.picture;
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
        <SheetPlot folio={folio} sheet={sheet} />
      </g>
      <g transform={`translate(${parts.edge} ${foot - legend - 4})`}>
        <SheetLegend width={inner} rightToLeft={rightToLeft} scenarios={scenarios} />
      </g>
      <g transform={`translate(${parts.edge} ${foot + 4})`}>
        <SheetFoot
          {...{ width: inner, rightToLeft, permalink: folio.permalink, marking: dossier.marking }}
          notice={noticeOf(tongue, dossier, folio.triedOn, folio.sandbox)}
          page={words.page(sheet.number, of)}
        />
      </g>
    </svg>
  );
}

/** As of which day and on which evidence, which days are on the page, and how much is not on any. */
function useFacts(folio: Folio, { viewport }: Sheet): readonly string[] {
  const tongue = useTongue();
  const words = useWords('exporting').sheet;
  const { layers } = useWords('workbench');
  const { from, to } = daysInView(folio.picture.scale, viewport);
  const { unknownYet, filteredOut, outOfView } = folioItems(folio);
  return [
    words.asOf(fullDay(tongue, folio.asOfOn)),
    layers[folio.layer],
    words.from(fullDay(tongue, isoDateOf(from)), fullDay(tongue, isoDateOf(Math.max(from, to)))),
    ...(unknownYet > 0 ? [words.unknownYet(unknownYet)] : []),
    ...(filteredOut > 0 ? [words.filteredOut(filteredOut)] : []),
    ...(outOfView > 0 ? [words.outOfView(outOfView)] : []),
  ];
}

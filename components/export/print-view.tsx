'use client';

import { useMemo } from 'react';
import { type ExportView, exportedItems, sheetWish } from '@/lib/export/export-view';
import { type PaperSize, paperOf, paperSizes, parts, perMillimetre } from '@/lib/export/paper';
import { poster } from '@/lib/export/poster';
import { sheets } from '@/lib/export/sheets';
import { textIn } from '@/lib/i18n/text';
import { routes } from '@/lib/routes';
import { useLocale, useTongue, useWords } from '../shell/locale';
import { Button } from '../ui/button';
import styles from './export.module.css';
import { SheetDrawing } from './sheet-drawing';
import { useLegendRows } from './sheet-legend';
import { withQuery } from './with-query';

type Props = Readonly<{
  slug: string;
  exportView: ExportView;
  /** What of the address is shown, to be kept while the paper changes. */
  query: string;
  size: PaperSize;
  /** Where the same is on the screen. */
  back: string;
}>;

/** The timeline on paper: pages as they will be printed, with the choice of paper above them. */
export function PrintView({ slug, exportView, query, size, back }: Props) {
  const locale = useLocale();
  const tongue = useTongue();
  const words = useWords('exporting');
  const { scenarios, dossier } = exportView.picture;
  const sheet = paperOf(size === 'a3' ? 'a3' : 'a4');
  const inner = sheet.width - 2 * parts.edge;
  const legendRows = useLegendRows(scenarios, inner);
  const room = sheet.height - 2 * parts.edge - parts.head - legendRows * parts.legendLine - parts.foot - 12;
  const made = useMemo(
    () =>
      size === 'poster'
        ? [poster(sheetWish(exportView))]
        : sheets({ ...sheetWish(exportView), width: inner, height: room }),
    [exportView, size, inner, room],
  );
  const [first] = made;
  const posterRows = useLegendRows(scenarios, first?.frame.width ?? inner);
  const paper =
    size !== 'poster' || first === undefined
      ? sheet
      : {
          width: first.frame.width + 2 * parts.edge,
          height:
            first.height + 2 * parts.edge + parts.head + posterRows * parts.legendLine + parts.foot + 12,
        };

  return (
    <main id="content" className={styles.desk}>
      <style>{pageRule(paper)}</style>
      <h1 className={styles.title}>{words.print.title(textIn(tongue, dossier.title).text)}</h1>
      <nav className={styles.bar} aria-label={words.print.size}>
        <a href={back}>{words.print.back}</a>
        {paperSizes.map((each) => (
          <a
            key={each}
            aria-current={each === size ? 'page' : undefined}
            href={withQuery(routes.print(locale, slug), `size=${each}${query === '' ? '' : `&${query}`}`)}
          >
            {words.panel.sizes[each]}
          </a>
        ))}
        <span>{words.print.pages(made.length)}</span>
        <Button looks="tool" onClick={() => window.print()}>
          {words.print.print}
        </Button>
        <span className={styles.hint}>{size === 'poster' ? words.print.posterHint : words.print.hint}</span>
      </nav>
      {exportedItems(exportView).items.length === 0 ? <p role="status">{words.print.nothing}</p> : undefined}
      <div className={styles.pages} data-theme="light">
        {made.map((page) => (
          <SheetDrawing
            key={page.number}
            className={styles.page}
            {...{ exportView, sheet: page, of: made.length, paper }}
          />
        ))}
      </div>
    </main>
  );
}

/** The size of the paper for the printer: the pages bring their own white edge. */
function pageRule({ width, height }: Readonly<{ width: number; height: number }>): string {
  const millimetres = (pixels: number) => `${(pixels / perMillimetre).toFixed(2)}mm`;
  return `@page { size: ${millimetres(width)} ${millimetres(height)}; margin: 0 }`;
}

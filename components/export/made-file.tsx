import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { calendarText } from '@/lib/export/calendar-text';
import { csvText } from '@/lib/export/csv-text';
import { developmentTable } from '@/lib/export/development-table';
import { type ExportView, exportedItems, sheetWish } from '@/lib/export/export-view';
import type { FileKind } from '@/lib/export/file-name';
import { oneSheet, poster } from '@/lib/export/poster';
import type { Selection } from '@/lib/export/selection';
import type { Tongue } from '@/lib/i18n/tongue';
import { LocaleProvider } from '../shell/locale';
import { drawnText } from './drawn-text';
import { pngOf } from './png-of';
import { SheetDrawing } from './sheet-drawing';

/** Pixels: about as wide as the timeline is on a desk, so that a view looks like itself. */
const viewWidth = 1_200;

/** What a exportView holds as a file of one kind; lists are written from the whole picture. */
export async function madeFile(
  exportView: ExportView & Readonly<{ picture: DossierPicture }>,
  kind: FileKind,
  tongue: Tongue,
): Promise<Blob> {
  const { picture, layer, asOfOn, triedOn, sandbox } = exportView;
  const only = new Set(exportedItems(exportView).items.map(({ id }) => id));
  const selection: Selection = { picture, tongue, layer, asOfOn, triedOn, sandbox, only };
  switch (kind) {
    case 'csv':
      return new Blob([csvText(developmentTable(selection))], { type: 'text/csv;charset=utf-8' });
    case 'ics':
      return new Blob([calendarText(selection, new Date().toISOString())], {
        type: 'text/calendar;charset=utf-8',
      });
    case 'svg':
      return new Blob([await drawing(exportView, tongue)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(await drawing(exportView, tongue));
  }
}

function drawing(exportView: ExportView, tongue: Tongue): Promise<string> {
  const wish = sheetWish(exportView);
  const sheet = exportView.days === undefined ? poster(wish) : oneSheet(wish, viewWidth);
  return drawnText(
    <LocaleProvider tongue={tongue}>
      <SheetDrawing exportView={exportView} sheet={sheet} of={1} />
    </LocaleProvider>,
  );
}

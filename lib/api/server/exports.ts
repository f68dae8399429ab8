import { revisionsAcross } from '@/lib/dossier/weights-across';
import { calendarText } from '@/lib/export/calendar-text';
import { csvText } from '@/lib/export/csv-text';
import { developmentTable } from '@/lib/export/development-table';
import { exportedItems } from '@/lib/export/export-view';
import { exportViewOf } from '@/lib/export/export-view-of';
import { fileName } from '@/lib/export/file-name';
import type { Selection } from '@/lib/export/selection';
import { tongueOf } from '@/lib/i18n/tongue';
import { err, ok } from '@/lib/kernel/result';
import { readAddress } from '@/lib/session/address';
import { readerLocale, type Work } from './respond';

/** GET /api/dossiers/:slug/developments.csv, with the query of the workbench: what it shows, as a table. */
export const readTable: Work = exported('csv', 'text/csv', (chosen) => csvText(developmentTable(chosen)));

/** GET /api/dossiers/:slug/calendar.ics, with the query of the workbench: what it shows, as a calendar. */
export const readCalendar: Work = exported('ics', 'text/calendar', (chosen) =>
  calendarText(chosen, new Date().toISOString()),
);

function exported(kind: 'csv' | 'ics', type: string, textOf: (chosen: Selection) => string): Work {
  return async ({ request, store, slug }) => {
    const record = await store.readDossier(slug);
    if (record === undefined) return err({ kind: 'unknown-dossier' });
    const { dossier } = record;
    const address = readAddress(new URL(request.url).searchParams, dossier.scenarios.length);
    const tongue = tongueOf(readerLocale(request), address.months, address.digits);
    const exportView = exportViewOf(
      { dossier, revisions: revisionsAcross(record.revisions, dossier.scenarios) },
      address,
      tongue,
      '',
    );
    const only = new Set(exportedItems(exportView).items.map(({ id }) => id));
    const isView = address.view !== undefined || address.filter !== undefined;
    const name = fileName(slug, exportView.asOfOn, kind, isView ? 'view' : 'everything');
    return ok({
      status: 200,
      body: textOf({ ...exportView, tongue, only }),
      file: { name, type: `${type}; charset=utf-8` },
    });
  };
}

import { dossierQuery } from '@/lib/api/client';
import type { EntryKept } from '@/lib/api/contract';
import { logLine } from '@/lib/api/log-line';
import { revisionsAcross } from '@/lib/dossier/weights-across';
import { sharedClient } from './shared-client';

/** Shows a change that the server has just kept, then asks for whatever else has happened meanwhile. */
export function keepEntry(slug: string, { entry, dossier }: EntryKept): Promise<void> {
  const client = sharedClient();
  const { queryKey } = dossierQuery(slug);
  client.setQueryData(
    queryKey,
    (view) =>
      view && {
        ...view,
        seq: entry.seq,
        dossier,
        log: [...view.log, logLine(entry)],
        // the change may have been a scenario more, of which no weights yet say anything
        revisions: revisionsAcross(view.revisions, dossier.scenarios),
      },
  );
  return client.invalidateQueries({ queryKey, exact: true });
}

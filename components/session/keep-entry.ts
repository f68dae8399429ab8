import { dossierQuery } from '@/lib/api/client';
import type { EntryKept } from '@/lib/api/contract';
import { logLine } from '@/lib/api/log-line';
import { sharedClient } from './shared-client';

/** Shows a change that the server has just kept, then asks for whatever else has happened meanwhile. */
export function keepEntry(slug: string, { entry, dossier }: EntryKept): Promise<void> {
  const client = sharedClient();
  const { queryKey } = dossierQuery(slug);
  client.setQueryData(
    queryKey,
    (view) => view && { ...view, seq: entry.seq, dossier, log: [...view.log, logLine(entry)] },
  );
  return client.invalidateQueries({ queryKey, exact: true });
}

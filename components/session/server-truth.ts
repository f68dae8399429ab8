import { QueryObserver } from '@tanstack/react-query';
import { dossierQuery, revisionMutation } from '@/lib/api/client';
import type { DossierView, NewRevisionBody, Signed } from '@/lib/api/contract';
import type { Revision } from '@/lib/dossier/log';
import { sharedClient } from './shared-client';

/** Tells of the dossier as the page came with it, then of whatever has been saved since, here or elsewhere. */
export function followDossier(view: DossierView, onView: (view: DossierView) => void): () => void {
  const client = sharedClient();
  const known = dossierQuery(view.slug);
  // of what the cache remembers and what the page came with, the one that knows more
  client.setQueryData(known.queryKey, (cached) => (isNewer(view, cached) ? view : cached));
  client.mount();
  const observer = new QueryObserver(client, known);
  const tell = () => {
    const { data } = observer.getCurrentResult();
    if (data !== undefined) onView(data);
  };
  const stop = observer.subscribe(tell);
  tell();
  return () => {
    stop();
    client.unmount();
  };
}

/** Asks the server anew: something has been written past the cache. */
export function refreshDossier(slug: string): Promise<void> {
  return sharedClient().invalidateQueries({ queryKey: dossierQuery(slug).queryKey, exact: true });
}

/** Saves an assessment, shown at once and taken back if it is refused; rejects with what stood in the way. */
export function saveRevision(slug: string, body: Signed<NewRevisionBody>): Promise<Revision> {
  const client = sharedClient();
  return client.getMutationCache().build(client, revisionMutation(client, slug)).execute(body);
}

function isNewer(view: DossierView, cached: DossierView | undefined): boolean {
  return cached === undefined || view.seq > cached.seq || view.revisions.length > cached.revisions.length;
}

import { QueryObserver } from '@tanstack/react-query';
import { dossierQuery, revisionMutation } from '@/lib/api/client';
import type { DossierView, NewRevisionBody, Signed } from '@/lib/api/contract';
import type { Revision } from '@/lib/dossier/log';
import { lastRevision } from '@/lib/dossier/revisions';
import { sharedClient } from './shared-client';

/** How long to wait before what could not be fetched is asked for again. */
const againMs = 5_000;

type Listener = Readonly<{ onView: (view: DossierView) => void; onMissing: () => void }>;

/** Tells of the whole dossier, of which the page came with a part, then of whatever has been saved since, here or elsewhere. */
export function followDossier(received: DossierView, { onView, onMissing }: Listener): () => void {
  const client = sharedClient();
  const known = dossierQuery(received.slug);
  const remembered = client.getQueryData(known.queryKey);
  // what an earlier page knew is no use to a page that knows more
  if (remembered !== undefined && isBehind(remembered, received))
    client.removeQueries({ queryKey: known.queryKey, exact: true });
  client.mount();
  const observer = new QueryObserver(client, {
    ...known,
    // what is missing is asked for until it comes
    refetchInterval: ({ state }) => (state.data === undefined && state.status === 'error' ? againMs : false),
  });
  const tell = () => {
    const { data, isError } = observer.getCurrentResult();
    if (data !== undefined) onView(data);
    else if (isError) onMissing();
  };
  const stop = observer.subscribe(tell);
  tell();
  return () => {
    stop();
    client.unmount();
  };
}

/** The whole dossier, as it is here or as soon as it comes. */
export function wholeDossier(slug: string): Promise<DossierView> {
  return sharedClient().ensureQueryData(dossierQuery(slug));
}

/** Asks the server anew: something has been written past the cache, or has not come. */
export function refreshDossier(slug: string): Promise<void> {
  return sharedClient().invalidateQueries({ queryKey: dossierQuery(slug).queryKey, exact: true });
}

/** Saves an assessment, shown at once and taken back if it is refused; rejects with what stood in the way. */
export async function saveRevision(slug: string, body: Signed<NewRevisionBody>): Promise<Revision> {
  const client = sharedClient();
  // it is shown among all the revisions that there are
  await wholeDossier(slug);
  return client.getMutationCache().build(client, revisionMutation(client, slug)).execute(body);
}

function isBehind(one: DossierView, other: DossierView): boolean {
  return one.seq < other.seq || lastNumber(one) < lastNumber(other);
}

function lastNumber({ revisions }: DossierView): number {
  return lastRevision(revisions)?.number ?? 0;
}

import type { DossierView } from '@/lib/api/contract';
import { hold } from '../ui/outstanding';
import type { Dispatch } from './session';

/** Brings what the page came without, and whatever is saved from then on, into the session of a page. */
export function followRecord(received: DossierView, dispatch: Dispatch): () => void {
  const leaving = new AbortController();
  const release = hold();
  leaving.signal.addEventListener('abort', release, { once: true });
  const onMissing = () => {
    dispatch({ type: 'rest-missing' });
    release();
  };
  const onView = (record: DossierView) => {
    dispatch({ type: 'record', record });
    release();
  };
  import('./server-truth').then(({ followDossier }) => {
    if (leaving.signal.aborted) return;
    const stop = followDossier(received, { onView, onMissing });
    leaving.signal.addEventListener('abort', stop, { once: true });
  }, onMissing);
  return () => leaving.abort();
}

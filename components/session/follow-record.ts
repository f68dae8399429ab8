import type { DossierView } from '@/lib/api/contract';
import { awaited } from '../ui/outstanding';
import type { Dispatch } from './session';

/** Brings what the page came without, and whatever is saved from then on, into the session of a page. */
export function followRecord(received: DossierView, dispatch: Dispatch): () => void {
  const leaving = new AbortController();
  awaited(import('./server-truth')).then(
    ({ followDossier }) => {
      if (leaving.signal.aborted) return;
      const stop = followDossier(received, {
        onView: (record) => dispatch({ type: 'record', record }),
        onMissing: () => dispatch({ type: 'rest-missing' }),
      });
      leaving.signal.addEventListener('abort', stop, { once: true });
    },
    () => dispatch({ type: 'rest-missing' }),
  );
  return () => leaving.abort();
}

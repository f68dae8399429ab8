'use client';

import { useCallback } from 'react';
import type { EntryKept } from '@/lib/api/contract';
import type { RatingsOf } from '@/lib/session/rating-draft';
import { useSessionOfPage } from './use-session';

/** Shows a change that has just been kept, and from which there is a way back; `was` says which draft it was. */
export function useKeepEntry(): (made: EntryKept, was?: 'publication' | 'form' | RatingsOf) => void {
  const { store, dispatch } = useSessionOfPage();
  return useCallback(
    (made, was) => {
      const { slug } = store.getState().record;
      void import('./keep-entry').then(({ keepEntry }) => keepEntry(slug, made));
      dispatch({ type: 'entry-kept', made, was });
    },
    [store, dispatch],
  );
}

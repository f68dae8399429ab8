import { useCallback, useRef, useState } from 'react';
import type { DossierView, EntryKept } from '@/lib/api/contract';
import type { Address } from '@/lib/session/address';
import type { Doing } from '../editing/editing-place';

type Wish = Readonly<{ view: DossierView; settle: (change: Partial<Address>) => void }>;

/**
 * What is being done to a development in its place, on the dossier as it was in view when that began: what others save
 * meanwhile must come to light as a conflict. And the last change that was kept, from which there is a way back.
 */
export function useEditing({ view, settle }: Wish) {
  const [begun, setBegun] = useState<Readonly<{ doing: Doing; standing: DossierView; number: number }>>();
  const [last, setLast] = useState<EntryKept>();
  const count = useRef(0);
  // a form that is being filled in is never swept away by another
  const begin = useCallback(
    (doing: Doing) => {
      count.current += 1;
      const number = count.current;
      setBegun((before) => before ?? { doing, standing: view, number });
    },
    [view],
  );
  const end = useCallback(() => setBegun(undefined), []);
  const show = useCallback(
    (kept: EntryKept) => void import('./keep-entry').then(({ keepEntry }) => keepEntry(view.slug, kept)),
    [view.slug],
  );
  const kept = useCallback(
    (made: EntryKept) => {
      show(made);
      setBegun(undefined);
      setLast(made);
      const { change } = made.entry;
      if (change.kind === 'development-added') settle({ selected: change.development.id });
    },
    [show, settle],
  );
  return { begun, last, begin, end, kept, show };
}
export type EditingView = ReturnType<typeof useEditing>;

'use client';

import { type MouseEvent, type ReactNode, useCallback, useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { isWhole } from '@/lib/api/is-whole';
import { routes } from '@/lib/routes';
import { RestComing } from '../session/once-whole';
import { useKeepEntry } from '../session/use-keep-entry';
import { useDispatch, useSession, useSessionOfPage } from '../session/use-session';
import { useLocale } from '../shell/locale';
import { lazyPart } from '../ui/lazy-part';
import { awaited } from '../ui/outstanding';

// nobody edits before having read: their scripts come after the first paint, and before the server could have gone
const editingPlace = withWords(() =>
  import('../editing/editing-place').then((module) => module.EditingPlace),
);
const EditingPlace = lazyPart(editingPlace);
const SavedNote = lazyPart(
  withWords(() => import('../editing/saved-note').then((module) => module.SavedNote)),
);

/** The element that holds the form being filled in. */
const place = 'editing';

/** The form of what is being changed, and the way back from what was changed last. */
export function EditingRow() {
  const dispatch = useDispatch();
  const keep = useKeepEntry();
  const begun = useSession('begun');
  const kept = useSession('kept');
  const end = useCallback(() => dispatch({ type: 'doing', doing: undefined }), [dispatch]);
  useEffect(() => {
    void editingPlace();
    void awaited(import('../session/take-back-entry'));
  }, []);
  return (
    <>
      {kept === undefined ? undefined : <SavedNote kept={kept} />}
      {begun === undefined ? undefined : (
        <div id={place} tabIndex={-1}>
          {/* what was typed about one development must never end up in the form of another */}
          {isWhole(begun.record) ? (
            <EditingPlace
              key={begun.number}
              doing={begun.doing}
              standing={begun.record}
              onKept={(made) => keep(made, 'form')}
              onCancel={end}
            />
          ) : (
            // a form shows and keeps every text in both languages
            <RestComing />
          )}
        </div>
      )}
    </>
  );
}

/** What the server made, in which a plain click on the link to a new development opens its form here. */
export function WithAdding({ children }: Readonly<{ children: ReactNode }>) {
  const { store, dispatch } = useSessionOfPage();
  const { slug } = store.getState().record;
  const address = routes.newDevelopment(useLocale(), slug);
  const add = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link?.pathname !== address || !isPlain) return;
    event.preventDefault();
    if (store.getState().begun === undefined) dispatch({ type: 'doing', doing: { what: 'add' } });
    else document.getElementById(place)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is what keys reach; its click comes up here
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div onClick={add}>{children}</div>
  );
}

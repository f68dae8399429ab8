'use client';

import dynamic from 'next/dynamic';
import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { Dossier } from '@/lib/dossier/schema';
import { isSame } from '@/lib/kernel/is-same';
import { routes } from '@/lib/routes';
import type { Window } from '@/lib/time/window';
import { useLocale } from '../shell/locale';
import { lazyPart } from '../ui/lazy-part';
import type { EditingView } from './use-editing';
import type { useWorkbench } from './use-workbench';

// nobody edits before having read: their scripts come after the first paint, and before the server could have gone
const editingPlace = withWords(() =>
  import('../editing/editing-place').then((module) => module.EditingPlace),
);
const EditingPlace = dynamic(editingPlace, { ssr: false });
const SavedNote = dynamic(
  withWords(() => import('../editing/saved-note').then((module) => module.SavedNote)),
  { ssr: false },
);
const EdgeHandles = lazyPart(
  withWords(() => import('../timeline/edge-handles').then((module) => module.EdgeHandles)),
);

/** The element that holds the form being filled in. */
const place = 'editing';

type Bench = Pick<
  ReturnType<typeof useWorkbench>,
  'shown' | 'asOfOn' | 'chosen' | 'anchor' | 'isUnsaved' | 'filtered'
>;

/** The form of what is being changed, and the way back from what was changed last. */
export function EditingRow({
  slug,
  seq,
  editing,
  bench,
}: {
  slug: string;
  seq: number;
  editing: EditingView;
  bench: Bench;
}) {
  const { begun, last, kept, end, show } = editing;
  useEffect(() => void editingPlace(), []);
  return (
    <>
      {last === undefined ? undefined : (
        <SavedNote
          slug={slug}
          seq={seq}
          last={last}
          hasKey={!bench.isUnsaved && !bench.anchor.isTried && begun === undefined}
          onKept={show}
        />
      )}
      {begun === undefined ? undefined : (
        <div id={place} tabIndex={-1}>
          {/* what was typed about one development must never end up in the form of another */}
          <EditingPlace
            key={begun.number}
            doing={begun.doing}
            standing={begun.standing}
            onKept={kept}
            onCancel={end}
          />
        </div>
      )}
    </>
  );
}

/** The timeline's drawing with the edges of the selected date on top, where they are the dossier's own. */
export function useWithHandles(
  over: ReactNode,
  dossier: Dossier,
  bench: Bench,
  editing: EditingView,
): ReactNode {
  const { shown, asOfOn, chosen, anchor } = bench;
  const { begin } = editing;
  const item = chosen === undefined ? undefined : bench.filtered.items.find(({ id }) => id === chosen);
  const own = dossier.developments.find(({ id }) => id === chosen)?.occurred;
  const seen = shown.dossier.developments.find(({ id }) => id === chosen)?.occurred;
  // what a source check or a publication day on trial has moved is not the dossier's to drag
  const isOwn = own !== undefined && isSame(own, seen) && !anchor.isTried && !anchor.isHeld;
  // nor is there a second form to open while one is being filled in
  const isFree = editing.begun === undefined;
  const scenario = shown.scenarios.find(({ id }) => id === item?.scenario);
  const drop = useCallback(
    (proposed: Window) => {
      if (chosen !== undefined) begin({ what: 'edit', id: chosen, proposed });
    },
    [chosen, begin],
  );
  return useMemo(
    () =>
      item === undefined || !isOwn || !isFree ? (
        over
      ) : (
        <>
          {over}
          <EdgeHandles
            item={item}
            asOfOn={asOfOn}
            colour={scenario?.colour ?? 'var(--text-muted)'}
            tone={scenario?.position ?? 0}
            onDropped={drop}
          />
        </>
      ),
    [over, item, isOwn, isFree, asOfOn, scenario, drop],
  );
}

/** What the server made, in which a plain click on the link to a new development opens its form here. */
export function WithAdding({
  slug,
  editing,
  children,
}: {
  slug: string;
  editing: EditingView;
  children: ReactNode;
}) {
  const address = routes.newDevelopment(useLocale(), slug);
  const add = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link?.pathname !== address || !isPlain) return;
    event.preventDefault();
    if (editing.begun === undefined) editing.begin({ what: 'add' });
    else document.getElementById(place)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is what keys reach; its click comes up here
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div onClick={add}>{children}</div>
  );
}

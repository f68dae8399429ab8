import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { DossierListing, Revision } from '@/lib/dossier/log';
import { routes } from '@/lib/routes';
import type { DossierView, EntryKept, NewDossierBody, NewEntryBody, NewRevisionBody } from './contract';
import { readJson, sendJson } from './send-json';

/** The names under which answers of the server are kept in the browser. */
export const keys = {
  dossiers: ['dossiers'] as const,
  dossier: (slug: string) => ['dossiers', slug] as const,
};

export function dossiersQuery() {
  return queryOptions({
    queryKey: keys.dossiers,
    queryFn: ({ signal }) =>
      readJson<{ dossiers: readonly DossierListing[] }>(routes.api.dossiers(), signal).then(
        ({ dossiers }) => dossiers,
      ),
  });
}

export function dossierQuery(slug: string) {
  return queryOptions({
    queryKey: keys.dossier(slug),
    queryFn: ({ signal }) => readJson<DossierView>(routes.api.dossier(slug), signal),
  });
}

export function newDossierMutation(client: QueryClient) {
  return mutationOptions({
    mutationKey: ['new-dossier'],
    mutationFn: (body: NewDossierBody) => sendJson<DossierView>(routes.api.dossiers(), body),
    onSuccess: (view) => {
      client.setQueryData(dossierQuery(view.slug).queryKey, view);
      return client.invalidateQueries({ queryKey: keys.dossiers, exact: true });
    },
  });
}

/** The id of a revision that is shown before the server has kept it. */
export const unsavedId = 'unsaved';

/** Saves an assessment. It is shown at once, and taken back if the server refuses it. */
export function revisionMutation(client: QueryClient, slug: string) {
  const { queryKey } = dossierQuery(slug);
  const revise = (change: (revisions: readonly Revision[]) => readonly Revision[]) =>
    client.setQueryData(queryKey, (view) => view && { ...view, revisions: change(view.revisions) });
  return mutationOptions({
    mutationKey: ['save-revision', slug],
    mutationFn: (body: NewRevisionBody) => sendJson<Revision>(routes.api.revisions(slug), body),
    onMutate: async (body) => {
      await client.cancelQueries({ queryKey, exact: true });
      const shown: Revision = {
        ...body,
        id: unsavedId,
        number: body.basedOn + 1,
        recordedAt: new Date().toISOString(),
      };
      revise((revisions) => [...revisions, shown]);
    },
    onSuccess: (kept) => {
      revise((revisions) => [...revisions.filter(({ number }) => number < kept.number), kept]);
    },
    onError: () => {
      revise((revisions) => revisions.filter(({ id }) => id !== unsavedId));
      return client.invalidateQueries({ queryKey, exact: true });
    },
  });
}

/** Changes the dossier itself: a development, its settings or its anchor. Shown once the server has kept it. */
export function entryMutation(client: QueryClient, slug: string) {
  const { queryKey } = dossierQuery(slug);
  return mutationOptions({
    mutationKey: ['append-entry', slug],
    mutationFn: (body: NewEntryBody) => sendJson<EntryKept>(routes.api.entries(slug), body),
    onSuccess: ({ entry, dossier }) => {
      client.setQueryData(queryKey, (view) => view && { ...view, seq: entry.seq, dossier });
      return client.invalidateQueries({ queryKey, exact: true });
    },
    onError: () => client.invalidateQueries({ queryKey, exact: true }),
  });
}

import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Revision } from '@/lib/dossier/log';
import { routes } from '@/lib/routes';
import type { DossierView, NewRevisionBody, Signed } from './contract';
import { sendSigned } from './person-name';
import { readJson } from './send-json';

/** A dossier as the server has it, under the name by which the browser keeps it. */
export function dossierQuery(slug: string) {
  return queryOptions({
    queryKey: ['dossiers', slug] as const,
    queryFn: ({ signal }) => readJson<DossierView>(routes.api.dossier(slug), signal),
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
    mutationFn: (body: Signed<NewRevisionBody>) => sendSigned('saveRevision', slug, body),
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

import type { Kysely } from 'kysely';
import type { DossierEntry, DossierListing, Revision } from '@/lib/dossier/log';
import { entryBody, listedText, revisionBody, storedBody } from './stored-body';
import type { Tables } from './tables';

/** Every dossier, oldest first. Sorted here, for each engine sorts text by rules of its own. */
export async function listings(db: Kysely<Tables>): Promise<readonly DossierListing[]> {
  const rows = await db
    .selectFrom('dossier')
    .select(['slug', 'title', 'question', 'created_at'])
    .select((e) => [
      e
        .selectFrom('dossier_entry')
        .whereRef('dossier_entry.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .as('entries'),
      e
        .selectFrom('revision')
        .whereRef('revision.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('number').as('number'))
        .as('revisions'),
      e
        .selectFrom('dossier_entry')
        .whereRef('dossier_entry.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('recorded_at').as('at'))
        .as('entered_at'),
      e
        .selectFrom('revision')
        .whereRef('revision.slug', '=', 'dossier.slug')
        .select(({ fn }) => fn.max('recorded_at').as('at'))
        .as('revised_at'),
    ])
    .execute();
  return rows
    .map((row) => ({
      slug: row.slug,
      title: storedBody(listedText, `the title of ${row.slug}`, row.title),
      question: storedBody(listedText, `the question of ${row.slug}`, row.question),
      createdAt: row.created_at,
      changedAt: latest(row.created_at, row.entered_at, row.revised_at),
      entries: row.entries ?? 0,
      revisions: row.revisions ?? 0,
    }))
    .sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.slug, b.slug));
}

export async function entriesAfter(
  db: Kysely<Tables>,
  slug: string,
  seq: number,
): Promise<readonly DossierEntry[]> {
  const rows = await db
    .selectFrom('dossier_entry')
    .selectAll()
    .where('slug', '=', slug)
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    recordedAt: row.recorded_at,
    ...storedBody(entryBody, `entry ${row.seq} of ${slug}`, row.body),
  }));
}

export async function revisionsAfter(
  db: Kysely<Tables>,
  slug: string,
  number: number,
): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('slug', '=', slug)
    .where('number', '>', number)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    basedOn: row.based_on,
    recordedAt: row.recorded_at,
    ...storedBody(revisionBody, `revision ${row.number} of ${slug}`, row.body),
  }));
}

function latest(...instants: readonly (string | null)[]): string {
  return instants.reduce<string>((found, at) => (at !== null && at > found ? at : found), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { entryHash, revisionHash } from './record-hash.mjs';
import { isUniqueViolation } from './sql-errors.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */
/** @typedef {import('./tables').Tables} Tables */
/** @typedef {import('./tables').Reference} Reference */
/** @typedef {import('./store').WriteRequest} WriteRequest */

/**
 * What is to come into a log, or into a chain where one is named, after number `basedOn`; `body` is JSON text.
 *
 * @typedef {Readonly<{
 *   slug: string, chain: string | null, basedOn: number, id: string, recordedAt: string, body: string,
 *   request?: WriteRequest | undefined,
 * }>} Addition
 */

/**
 * `kept` names the number that the addition has, whether now or since an earlier sending of the same request.
 *
 * @typedef {Readonly<{ kind: 'kept', number: number }>
 *   | Readonly<{ kind: 'conflict', basedOn: number }>
 *   | Readonly<{ kind: 'unknown-base', head: number }>
 *   | Readonly<{ kind: 'request-reused' }>
 *   | Readonly<{ kind: 'unknown-dossier' }>} Outcome
 * @typedef {Readonly<{ row: Tables['dossier_entry'], chain: null } | { row: Tables['revision'], chain: string }>} Row
 */

/**
 * Appends, in one transaction, the row, its place among all changes of the dossier, and the request that asked for it.
 * No lock: rows are never deleted, so the keys decide who takes the next number. Who loses such a race looks again: if
 * its own log or chain has moved it is a conflict, else somebody else wrote to another one and it takes the number after.
 *
 * @param {Db} db
 * @param {Addition} addition
 * @returns {Promise<Outcome>}
 */
export async function append(db, addition) {
  for (;;) {
    try {
      return await db.transaction().execute((transaction) => appendOnce(transaction, addition));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

/**
 * @param {Db} db
 * @param {Addition} addition
 * @returns {Promise<Outcome>}
 */
async function appendOnce(db, addition) {
  const { slug, chain, basedOn, request } = addition;
  if (request !== undefined) {
    const before = await answered(db, request);
    if (before !== undefined)
      return before !== 'another-body' && before.slug === slug && before.chain === chain
        ? { kind: 'kept', number: before.number }
        : { kind: 'request-reused' };
  }
  const newest = await db
    .selectFrom('dossier_change')
    .select('change_number')
    .where('slug', '=', slug)
    .orderBy('change_number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest === undefined) return { kind: 'unknown-dossier' };
  const head = chain === null ? await logHead(db, slug) : await chainHead(db, slug, chain);
  if (basedOn > head.number) return { kind: 'unknown-base', head: head.number };
  if (basedOn < head.number) return { kind: 'conflict', basedOn };
  const made = rowAfter(head, newest.change_number + 1, addition);
  await insertRow(db, made, request);
  return { kind: 'kept', number: basedOn + 1 };
}

/**
 * The row that an addition becomes after the head of its log or chain.
 *
 * @param {Readonly<{ number: number, hash: string | null }>} head
 * @param {number} change_number
 * @param {Addition} addition
 * @returns {Row}
 */
export function rowAfter(head, change_number, { slug, chain, id, recordedAt, body }) {
  const number = head.number + 1;
  const common = { slug, change_number, id, recorded_at: recordedAt, body, previous: head.hash };
  if (chain === null) {
    const row = { ...common, seq: number };
    return { chain, row: { ...row, hash: entryHash(row) } };
  }
  const row = { ...common, chain, number, based_on: head.number };
  return { chain, row: { ...row, hash: revisionHash(row) } };
}

/**
 * @param {Db} db
 * @param {Row} made
 * @param {WriteRequest} [request]
 */
export async function insertRow(db, made, request) {
  const { slug, change_number, hash, recorded_at } = made.row;
  const number = made.chain === null ? made.row.seq : made.row.number;
  const { chain } = made;
  if (made.chain === null) await db.insertInto('dossier_entry').values(made.row).execute();
  else await db.insertInto('revision').values(made.row).execute();
  await db.insertInto('dossier_change').values({ slug, change_number, chain, number, hash }).execute();
  if (request === undefined) return;
  const { asker, id, bodyHash: body_hash } = request;
  await db.insertInto('request').values({ asker, id, body_hash, recorded_at, slug, chain, number }).execute();
}

/**
 * What a request became when it was sent before, or that its id stood for something else then.
 *
 * @param {Db} db
 * @param {WriteRequest} request
 * @returns {Promise<Reference | 'another-body' | undefined>}
 */
export async function answered(db, { asker, id, bodyHash }) {
  const before = await db
    .selectFrom('request')
    .select(['slug', 'chain', 'number', 'body_hash'])
    .where('asker', '=', asker)
    .where('id', '=', id)
    .executeTakeFirst();
  if (before === undefined) return undefined;
  const { body_hash, ...reference } = before;
  return body_hash === bodyHash ? reference : 'another-body';
}

/**
 * @param {Db} db
 * @param {string} slug
 */
async function logHead(db, slug) {
  const head = await db
    .selectFrom('dossier_entry')
    .select(['seq as number', 'hash'])
    .where('slug', '=', slug)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? { number: 0, hash: null };
}

/**
 * @param {Db} db
 * @param {string} slug
 * @param {string} chain
 */
export async function chainHead(db, slug, chain) {
  const head = await db
    .selectFrom('revision')
    .select(['number', 'hash'])
    .where('slug', '=', slug)
    .where('chain', '=', chain)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? { number: 0, hash: null };
}

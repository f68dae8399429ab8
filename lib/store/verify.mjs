import { isDeepStrictEqual } from 'node:util';
import { isDamage } from './sql-errors.mjs';
import { rowsOf } from './verify-rows.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */
/** @typedef {import('./tables').Tables} Tables */

/**
 * Where a log or chain is not as it was written: a number that is gone, content that is not what its hash says, one that
 * does not follow the one before, one whose place among all changes was altered, or one that can no longer be read.
 *
 * @typedef {Readonly<{ number: number, kind: 'missing' | 'damaged' | 'altered' | 'unlinked' | 'misplaced' }>} Break
 *
 * The log where there is no chain. `head` is the hash of the newest: whoever has written it down once can tell later
 * whether everything up to there is still the same.
 * @typedef {Readonly<{ chain: string | null, count: number, head: string | undefined, breaks: readonly Break[] }>} Checked
 *
 * `lost` are the numbers of changes that are gone, `isListed` whether the list of dossiers names it as its log does,
 * `isDamaged` whether what holds it together can no longer be read.
 * @typedef {Readonly<{ slug: string, logs: readonly Checked[], lost: readonly number[], isListed: boolean, isDamaged?: boolean }>} CheckedDossier
 */

/**
 * Recomputes every hash, dossier by dossier. Nothing is locked: what is written meanwhile is left for the next time.
 *
 * @param {Db} db
 * @returns {AsyncGenerator<CheckedDossier, void>}
 */
export async function* verified(db) {
  for (const { slug } of await db.selectFrom('dossier').select('slug').orderBy('created_at').execute()) {
    try {
      yield await verifiedDossier(db, slug);
    } catch (error) {
      if (!isDamage(error)) throw error;
      yield { slug, logs: [], lost: [], isListed: false, isDamaged: true };
    }
  }
}

/**
 * @param {Db} db
 * @param {string} slug
 * @returns {Promise<CheckedDossier>}
 */
async function verifiedDossier(db, slug) {
  const changes = await db
    .selectFrom('dossier_change')
    .selectAll()
    .where('slug', '=', slug)
    .orderBy('change_number')
    .execute();
  const newest = changes.at(-1)?.change_number ?? 0;
  const chains = await db
    .selectFrom('revision')
    .select('chain')
    .distinct()
    .where('slug', '=', slug)
    .execute();
  const names = new Set([...changes.map(({ chain }) => chain), ...chains.map(({ chain }) => chain)]);
  names.delete(null);
  const logs = [];
  for (const chain of [null, ...[...names].sort()]) {
    const places = new Map(changes.filter((each) => each.chain === chain).map((each) => [each.number, each]));
    logs.push(await checked(db, { slug, chain, places }));
  }
  const known = new Set(changes.map(({ change_number }) => change_number));
  const lost = Array.from({ length: newest }, (_, index) => index + 1).filter((number) => !known.has(number));
  return { slug, logs, lost, isListed: await isAsListed(db, slug) };
}

/**
 * @param {Db} db
 * @param {Readonly<{ slug: string, chain: string | null, places: ReadonlyMap<number, Place> }>} log
 * @returns {Promise<Checked>}
 */
async function checked(db, { slug, chain, places }) {
  /** @type {Break[]} */
  const breaks = [];
  /** @type {string | undefined} */
  let head;
  let count = 0;
  let last = 0;
  let wasRead = true;
  for await (const row of rowsOf(db, slug, chain)) {
    const { number } = row;
    const isNext = wasRead && number === last + 1;
    for (let gone = last + 1; gone < number; gone++) breaks.push({ number: gone, kind: 'missing' });
    [last, wasRead] = [number, !row.isDamaged];
    count += 1;
    if (row.isDamaged) {
      breaks.push({ number, kind: 'damaged' });
      continue;
    }
    const { change_number, previous, hash, hashNow } = row;
    if (hashNow !== hash) breaks.push({ number, kind: 'altered' });
    if (isNext && previous !== (head ?? null)) breaks.push({ number, kind: 'unlinked' });
    // what was written since we looked has its place by now
    const place = places.get(number) ?? (await placeNow(db, { slug, chain, number }));
    if (place?.hash !== hash || place.change_number !== change_number)
      breaks.push({ number, kind: 'misplaced' });
    head = hash;
  }
  for (const number of [...places.keys()].sort((a, b) => a - b))
    if (number > last) breaks.push({ number, kind: 'missing' });
  return { chain, count, head, breaks };
}

/** @typedef {Readonly<{ change_number: number, hash: string }>} Place */

/**
 * @param {Db} db
 * @param {import('./tables').Reference} reference
 * @returns {Promise<Place | undefined>}
 */
function placeNow(db, { slug, chain, number }) {
  return db
    .selectFrom('dossier_change')
    .select(['change_number', 'hash'])
    .where('slug', '=', slug)
    .where('chain', chain === null ? 'is' : '=', chain)
    .where('number', '=', number)
    .executeTakeFirst();
}

/**
 * @param {Db} db
 * @param {string} slug
 */
async function isAsListed(db, slug) {
  try {
    const first = await db
      .selectFrom('dossier_entry')
      .select(['body', 'recorded_at'])
      .where('slug', '=', slug)
      .where('seq', '=', 1)
      .executeTakeFirst();
    const { title, question, created_at } = await db
      .selectFrom('dossier')
      .selectAll()
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    if (first === undefined) return false;
    const { dossier } = JSON.parse(first.body).change;
    return (
      first.recorded_at === created_at &&
      isDeepStrictEqual(JSON.parse(title), dossier.title) &&
      isDeepStrictEqual(JSON.parse(question), dossier.question)
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || isDamage(error)) return false;
    throw error;
  }
}

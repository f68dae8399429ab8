import { entryHash, revisionHash } from './record-hash.mjs';
import { isDamage } from './sql-errors.mjs';

/** @typedef {import('kysely').Kysely<import('./tables').Tables>} Db */
/** @typedef {Readonly<{ isDamaged?: undefined, number: number, change_number: number, previous: string | null, hash: string, hashNow: string | undefined }>} Sealed */
/** @typedef {Readonly<{ isDamaged: true, number: number }>} Damaged */

const batch = 200;

/**
 * What is kept of a log or chain in order, each with the hash that its content has now; what cannot be read has its number.
 *
 * @param {Db} db
 * @param {string} slug
 * @param {string | null} chain
 * @returns {AsyncGenerator<Sealed | Damaged, void>}
 */
export async function* rowsOf(db, slug, chain) {
  for (let last = 0; ; ) {
    const rows = await readable((count) =>
      chain === null ? entries(db, slug, last, count) : revisions(db, slug, chain, last, count),
    );
    if (rows === 'damaged') {
      const number = await numberAfter(db, slug, chain, last);
      yield { isDamaged: true, number };
      last = number;
      continue;
    }
    yield* rows;
    last = rows.at(-1)?.number ?? last;
    if (rows.length === 0) return;
  }
}

/**
 * Many rows at once, one where something among them is damaged; `damaged` where that one is.
 *
 * @param {(count: number) => Promise<readonly Sealed[]>} read
 * @returns {Promise<readonly Sealed[] | 'damaged'>}
 */
async function readable(read) {
  for (const count of [batch, 1])
    try {
      return await read(count);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  return 'damaged';
}

/**
 * @param {Db} db
 * @param {string} slug
 * @param {string | null} chain
 * @param {number} last
 */
async function numberAfter(db, slug, chain, last) {
  const { number } =
    chain === null
      ? await db
          .selectFrom('dossier_entry')
          .select(({ fn }) => fn.min('seq').as('number'))
          .where('slug', '=', slug)
          .where('seq', '>', last)
          .executeTakeFirstOrThrow()
      : await db
          .selectFrom('revision')
          .select(({ fn }) => fn.min('number').as('number'))
          .where('slug', '=', slug)
          .where('chain', '=', chain)
          .where('number', '>', last)
          .executeTakeFirstOrThrow();
  return number;
}

/**
 * @param {Db} db
 * @param {string} slug
 * @param {number} last
 * @param {number} count
 */
async function entries(db, slug, last, count) {
  const rows = await db
    .selectFrom('dossier_entry')
    .selectAll()
    .where('slug', '=', slug)
    .where('seq', '>', last)
    .orderBy('seq')
    .limit(count)
    .execute();
  return rows.map((row) => ({ ...row, number: row.seq, hashNow: hashOf(() => entryHash(row)) }));
}

/**
 * @param {Db} db
 * @param {string} slug
 * @param {string} chain
 * @param {number} last
 * @param {number} count
 */
async function revisions(db, slug, chain, last, count) {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('slug', '=', slug)
    .where('chain', '=', chain)
    .where('number', '>', last)
    .orderBy('number')
    .limit(count)
    .execute();
  return rows.map((row) => ({ ...row, hashNow: hashOf(() => revisionHash(row)) }));
}

// A body that is no JSON any more has no hash.
/** @param {() => string} hash */
function hashOf(hash) {
  try {
    return hash();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// The list of dossiers repeats what the first entry says.

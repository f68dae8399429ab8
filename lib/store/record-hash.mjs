import { createHash } from 'node:crypto';

/** @typedef {import('./tables').Tables} Tables */

/**
 * The hash of an entry: SHA-256, in hexadecimal, of the UTF-8 bytes of the canonical JSON of everything that is kept of
 * it, its author and reason being in the body, and of the hash of the entry before (null for the first).
 *
 * @param {Readonly<Omit<Tables['dossier_entry'], 'hash' | 'change_number'>>} row
 */
export function entryHash({ slug, seq, id, recorded_at, body, previous }) {
  return digest({
    format: 'masar.entry/1',
    slug,
    seq,
    id,
    recordedAt: recorded_at,
    body: JSON.parse(body),
    previous,
  });
}

/**
 * The hash of a revision, by the same rule; the one before is that of its own chain.
 *
 * @param {Readonly<Omit<Tables['revision'], 'hash' | 'change_number'>>} row
 */
export function revisionHash({ slug, chain, number, based_on, id, recorded_at, body, previous }) {
  return digest({
    format: 'masar.revision/1',
    slug,
    chain,
    number,
    basedOn: based_on,
    id,
    recordedAt: recorded_at,
    body: JSON.parse(body),
    previous,
  });
}

/**
 * JSON that is the same for the same content: no space, keys in the order of their UTF-16 units, numbers and texts as
 * ECMAScript writes them (RFC 8785; unpaired surrogates, which that does not allow, stand as lower-case escapes).
 *
 * @param {unknown} value
 * @returns {string}
 */
export function canonicalJson(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** @param {unknown} value */
function digest(value) {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

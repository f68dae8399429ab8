import { entryHash, revisionHash } from './record-hash.mjs';

/** @typedef {import('./tables').Tables} Tables */
/** @typedef {Readonly<{ table: 'dossier_entry', row: Tables['dossier_entry'] } | { table: 'revision', row: Tables['revision'] } | { table: 'dossier_change', row: Tables['dossier_change'] }>} HashedRow */

/**
 * One dossier's rows from before there were chains as they are kept now: its revisions are the agreed chain, everything
 * is hashed, and changes are numbered in the order of their times, each log keeping its own order.
 *
 * @param {readonly Tables['dossier_entry_unhashed'][]} entries
 * @param {readonly Tables['revision_unhashed'][]} revisions
 * @returns {Generator<HashedRow, void>}
 */
export function* hashedRows(entries, revisions) {
  const entriesLeft = entries.toSorted((a, b) => a.seq - b.seq);
  const revisionsLeft = revisions.toSorted((a, b) => a.number - b.number);
  const chain = 'agreed';
  /** @type {string | null} */
  let entryBefore = null;
  /** @type {string | null} */
  let revisionBefore = null;
  for (let change_number = 1; ; change_number++) {
    const [entry, revision] = [entriesLeft[0], revisionsLeft[0]];
    if (entry !== undefined && (revision === undefined || entry.recorded_at <= revision.recorded_at)) {
      entriesLeft.shift();
      /** @type {string} */
      const hash = entryHash({ ...entry, previous: entryBefore });
      const { slug, seq: number } = entry;
      yield { table: 'dossier_entry', row: { ...entry, change_number, previous: entryBefore, hash } };
      yield { table: 'dossier_change', row: { slug, change_number, chain: null, number, hash } };
      entryBefore = hash;
    } else if (revision !== undefined) {
      revisionsLeft.shift();
      /** @type {string} */
      const hash = revisionHash({ ...revision, chain, previous: revisionBefore });
      const { slug, number } = revision;
      yield { table: 'revision', row: { ...revision, chain, change_number, previous: revisionBefore, hash } };
      yield { table: 'dossier_change', row: { slug, change_number, chain, number, hash } };
      revisionBefore = hash;
    } else return;
  }
}

import type { DossierEntry, DossierRecord, Revision } from '@/lib/dossier/log';
import { err, ok, type Result } from '@/lib/kernel/result';
import { entryRow, revisionRow } from './sql-writes';
import type { AppendRefusal, Store, StoreClock } from './store';

/** The port without a disk, for tests. It keeps copies, as a database would. */
export function memoryStore(clock: StoreClock): Store {
  const records = new Map<string, { entries: DossierEntry[]; revisions: Revision[] }>();

  function append<T>(log: T[] | undefined, basedOn: number, made: T): Result<T, AppendRefusal<T>> {
    if (log === undefined) return err({ kind: 'unknown-dossier' });
    if (basedOn > log.length) return err({ kind: 'unknown-base', head: log.length });
    if (basedOn < log.length) return err({ kind: 'conflict', since: structuredClone(log.slice(basedOn)) });
    log.push(structuredClone(made));
    return ok(made);
  }

  return {
    engine: 'memory',
    async listDossiers() {
      return [...records].map(([slug, { entries, revisions }]) => {
        const created = entries[0];
        if (created?.change.kind !== 'created') throw new Error(`${slug} does not begin with its creation`);
        const instants = [...entries, ...revisions].map(({ recordedAt }) => recordedAt).sort();
        return {
          slug,
          title: created.change.dossier.title,
          question: created.change.dossier.question,
          createdAt: created.recordedAt,
          changedAt: instants.at(-1) ?? created.recordedAt,
          entries: entries.length,
          revisions: revisions.length,
        };
      });
    },
    async readDossier(slug): Promise<DossierRecord | undefined> {
      const record = records.get(slug);
      return record && structuredClone({ slug, ...record });
    },
    async createDossier({ dossier, author, reason, assessment }) {
      const { slug } = dossier;
      if (records.has(slug)) return err({ kind: 'slug-taken' });
      const { kept: entry } = entryRow(
        slug,
        1,
        { author, reason, change: { kind: 'created', dossier } },
        clock,
      );
      const { kept: revision } = revisionRow(slug, 0, assessment, clock);
      records.set(slug, structuredClone({ entries: [entry], revisions: [revision] }));
      return ok({ slug, entries: [entry], revisions: [revision] });
    },
    async appendEntry(slug, basedOn, draft) {
      return append(records.get(slug)?.entries, basedOn, entryRow(slug, basedOn + 1, draft, clock).kept);
    },
    async appendRevision(slug, basedOn, assessment) {
      return append(
        records.get(slug)?.revisions,
        basedOn,
        revisionRow(slug, basedOn, assessment, clock).kept,
      );
    },
    async health() {},
    async close() {
      records.clear();
    },
  };
}

import { agreed, type DossierRecord, dossierAfter, type KeptChange } from '@/lib/dossier/log';
import { err, ok, type Result } from '@/lib/kernel/result';
import { rowAfter } from './append.mjs';
import type { AppendRefusal, Page, RequestReused, Store, StoreClock, WriteRequest } from './store';
import { keptEntry, keptRevision } from './stored-body';
import type { Reference } from './tables';

/** The port without a disk, for tests. It keeps copies, as a database would. */
export function memoryStore(clock: StoreClock): Store {
  const dossiers = new Map<string, KeptChange[]>();
  const names = new Map<string, string>();
  const requests = new Map<string, Reference & Readonly<{ bodyHash: string }>>();

  const entries = (slug: string) =>
    (dossiers.get(slug) ?? []).flatMap((change) => (change.kind === 'entry' ? [change.entry] : []));
  const revisions = (slug: string, chain: string) =>
    (dossiers.get(slug) ?? []).flatMap((change) =>
      change.kind === 'revision' && change.revision.chain === chain ? [change.revision] : [],
    );
  const recordOf = (slug: string): DossierRecord | undefined => {
    const changes = dossiers.get(slug);
    if (changes === undefined) return undefined;
    const log = entries(slug);
    return structuredClone({
      slug,
      changeNumber: changes.length,
      dossier: dossierAfter(log),
      entries: log,
      revisions: revisions(slug, agreed),
    });
  };

  function answered(request: WriteRequest | undefined): Result<Reference | undefined, RequestReused> {
    const before = request && requests.get(keyOf(request));
    if (before === undefined || request === undefined) return ok(undefined);
    return before.bodyHash === request.bodyHash ? ok(before) : err({ kind: 'request-reused' });
  }

  function add(slug: string, chain: string | null, body: unknown, request?: WriteRequest): void {
    const changes = dossiers.get(slug) ?? [];
    const log = chain === null ? entries(slug) : revisions(slug, chain);
    const head = { number: log.length, hash: log.at(-1)?.hash ?? null };
    const stamp = { id: clock.newId(), recordedAt: clock.now().toISOString() };
    const addition = { slug, chain, basedOn: log.length, ...stamp, body: JSON.stringify(body) };
    const made = rowAfter(head, changes.length + 1, addition);
    changes.push(
      made.chain === null
        ? { kind: 'entry', entry: keptEntry(made.row) }
        : { kind: 'revision', revision: keptRevision(made.row) },
    );
    dossiers.set(slug, changes);
    if (request)
      requests.set(keyOf(request), { slug, chain, number: log.length + 1, bodyHash: request.bodyHash });
  }

  function append<T>(
    { slug, chain, basedOn }: Readonly<{ slug: string; chain: string | null; basedOn: number }>,
    log: () => readonly T[],
    body: unknown,
    request: WriteRequest | undefined,
  ): Result<T, AppendRefusal<T>> {
    const before = answered(request);
    if (!before.ok) return before;
    let number = before.value?.number;
    if (before.value !== undefined && (before.value.slug !== slug || before.value.chain !== chain))
      return err({ kind: 'request-reused' });
    if (number === undefined) {
      const head = log().length;
      if (!dossiers.has(slug)) return err({ kind: 'unknown-dossier' });
      if (basedOn > head) return err({ kind: 'unknown-base', head });
      if (basedOn < head) return err({ kind: 'conflict', since: structuredClone(log().slice(basedOn)) });
      add(slug, chain, body, request);
      number = head + 1;
    }
    const kept = log()[number - 1];
    if (kept === undefined) throw new Error(`number ${number} of ${slug} is gone`);
    return ok(structuredClone(kept));
  }

  return {
    engine: 'memory',
    async listDossiers() {
      return [...dossiers.keys()].map((slug) => {
        const log = entries(slug);
        const chain = revisions(slug, agreed);
        const [created] = log;
        if (created?.change.kind !== 'created') throw new Error(`${slug} does not begin with its creation`);
        const instants = [...log, ...chain].map(({ recordedAt }) => recordedAt).sort();
        return {
          slug,
          title: created.change.dossier.title,
          question: created.change.dossier.question,
          createdAt: created.recordedAt,
          changedAt: instants.at(-1) ?? created.recordedAt,
          entries: log.length,
          revisions: chain.length,
        };
      });
    },
    readDossier: async (slug) => recordOf(slug),
    changesAfter: async (slug, changeNumber) =>
      structuredClone((dossiers.get(slug) ?? []).slice(changeNumber)),
    entriesBefore: async (slug, page) => pageOf(entries(slug), page),
    revisionsBefore: async (slug, chain, page) => pageOf(revisions(slug, chain), page),

    async createDossier({ dossier, author, authorId, reason, assessment }, request) {
      const before = answered(request);
      if (!before.ok) return before;
      const { slug } = before.value ?? dossier;
      if (before.value !== undefined && (before.value.chain !== null || before.value.number !== 1))
        return err({ kind: 'request-reused' });
      if (before.value === undefined) {
        if (dossiers.has(slug)) return err({ kind: 'slug-taken' });
        add(slug, null, { author, authorId, reason, change: { kind: 'created', dossier } }, request);
        add(slug, agreed, assessment);
      }
      const [entry, revision] = [entries(slug)[0], revisions(slug, agreed)[0]];
      if (entry === undefined || revision === undefined) throw new Error(`${slug} is gone`);
      const made = { slug, changeNumber: 2, entries: [entry], revisions: [revision] };
      return ok(structuredClone({ ...made, dossier: dossierAfter([entry]) }));
    },
    async appendEntry(slug, basedOn, { author, authorId, reason, change }, request) {
      const body = { author, authorId, reason, change };
      return append({ slug, chain: null, basedOn }, () => entries(slug), body, request);
    },
    async appendRevision(slug, chain, basedOn, assessment, request) {
      return append({ slug, chain, basedOn }, () => revisions(slug, chain), assessment, request);
    },
    async answered(request) {
      const before = requests.get(keyOf(request));
      if (before === undefined) return undefined;
      const { bodyHash, ...reference } = before;
      return bodyHash === request.bodyHash ? reference : 'another-body';
    },
    nameOf: async (person) => names.get(person),
    async keepName(person, name) {
      names.set(person, name);
    },
    async health() {},
    async close() {
      dossiers.clear();
      requests.clear();
    },
  };
}

function keyOf({ asker, id }: WriteRequest): string {
  return JSON.stringify([asker, id]);
}

// The number of what stands at an index is one more.
function pageOf<T>(log: readonly T[], { before = log.length + 1, count }: Page): readonly T[] {
  return structuredClone(
    log
      .slice(0, before - 1)
      .toReversed()
      .slice(0, count),
  );
}

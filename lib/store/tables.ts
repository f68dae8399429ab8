/** The tables of `data/migrations`; `title`, `question` and `body` hold JSON text. */
export type Tables = {
  migration: Readonly<{ name: string; digest: string; applied_at: string }>;
  dossier: Readonly<{ slug: string; title: string; question: string; created_at: string }>;
  dossier_entry: UnhashedEntry & Sealing;
  revision: UnhashedRevision & Sealing & Readonly<{ chain: string }>;
  dossier_change: Reference & Readonly<{ change_number: number; hash: string }>;
  request: Reference & Readonly<{ asker: string; id: string; body_hash: string; recorded_at: string }>;
  person_name: Readonly<{ person: string; number: number; name: string; recorded_at: string }>;
  /** Only inside the migration that copies them. */
  dossier_entry_unhashed: UnhashedEntry;
  revision_unhashed: UnhashedRevision;
};

/** Which entry, or which revision where there is a chain. */
export type Reference = Readonly<{ slug: string; chain: string | null; number: number }>;
type Sealing = Readonly<{ change_number: number; previous: string | null; hash: string }>;
type UnhashedEntry = Readonly<{ slug: string; seq: number; id: string; recorded_at: string; body: string }>;
type UnhashedRevision = Readonly<{
  slug: string;
  number: number;
  id: string;
  based_on: number;
  recorded_at: string;
  body: string;
}>;

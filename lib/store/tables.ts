/** The tables of `data/migrations`; `title`, `question` and `body` hold JSON text. */
export type Tables = {
  migration: Readonly<{ name: string; digest: string; applied_at: string }>;
  dossier: Readonly<{ slug: string; title: string; question: string; created_at: string }>;
  dossier_entry: Readonly<{ slug: string; seq: number; id: string; recorded_at: string; body: string }>;
  revision: Readonly<{
    slug: string;
    number: number;
    id: string;
    based_on: number;
    recorded_at: string;
    body: string;
  }>;
};

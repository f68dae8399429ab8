-- One SQL text for SQLite and PostgreSQL. Append-only: a migration that has shipped is never edited.
-- Rows are never updated or deleted. The dossier's slug stands first in every key, ids are made by the
-- application, and there are no triggers or sequences, so that the tables can be spread over several machines.

CREATE TABLE dossier (
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  question TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (slug)
);

-- What changed in the dossier itself. Two writers who both saw entry n race for n + 1: the key lets one win.
CREATE TABLE dossier_entry (
  slug TEXT NOT NULL,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (slug, seq),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

-- What an analyst judged, by the same rule.
CREATE TABLE revision (
  slug TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  based_on INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (slug, number),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

-- Revisions come in chains, and every entry and revision carries the hash of its own content and of the one before.
-- The old tables step aside first: that keeps every older server from writing while their rows are copied. SQL cannot
-- compute the hashes, so lib/store/migration-steps.mjs copies the rows after this file, in the same transaction.

ALTER TABLE dossier_entry RENAME TO dossier_entry_unhashed;
ALTER TABLE revision RENAME TO revision_unhashed;

CREATE TABLE dossier_entry (
  slug TEXT NOT NULL,
  seq INTEGER NOT NULL,
  change_number INTEGER NOT NULL,
  id TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT,
  hash TEXT NOT NULL,
  PRIMARY KEY (slug, seq),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

-- A chain is "agreed" or the id of the person whose it is. Each counts from 1.
CREATE TABLE revision (
  slug TEXT NOT NULL,
  chain TEXT NOT NULL,
  number INTEGER NOT NULL,
  change_number INTEGER NOT NULL,
  id TEXT NOT NULL,
  based_on INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT,
  hash TEXT NOT NULL,
  PRIMARY KEY (slug, chain, number),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

-- Entries and revisions of all chains in the order in which they came. Whoever writes takes the next number in the same
-- transaction; two who reach for one number race for this key. Without a chain it is an entry.
CREATE TABLE dossier_change (
  slug TEXT NOT NULL,
  change_number INTEGER NOT NULL,
  chain TEXT,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (slug, change_number),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

-- The ids that clients gave to their writes, and what each write became, so that one sent twice is done once.
CREATE TABLE request (
  asker TEXT NOT NULL,
  id TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  slug TEXT NOT NULL,
  chain TEXT,
  number INTEGER NOT NULL,
  PRIMARY KEY (asker, id),
  FOREIGN KEY (slug) REFERENCES dossier (slug)
);

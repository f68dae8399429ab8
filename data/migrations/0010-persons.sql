-- What people are called, by their own word. A new name is a new row, so that it can be told who was called what when.

CREATE TABLE person_name (
  person TEXT NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (person, number)
);

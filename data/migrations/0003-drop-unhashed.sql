-- Every row has been copied, with its hash, by the step after 0002.

DROP TABLE dossier_entry_unhashed;
DROP TABLE revision_unhashed;

/** The parts of a query that are the reader's and no dossier's: which way time runs, whose month names, which digits. */
export const readersOwn = ['dir', 'months', 'digits'] as const;

/** Where a formula comes from: read in a source, proved or computed here, or agreed upon in this house. */
export type Provenance = 'found' | 'derived' | 'house';

/** One formula as the engine uses it. `tex` is typeset by the page; `source` is a citation, the same in every language. */
export type Entry<Id extends string = string> = Readonly<{
  id: Id;
  tex: string;
  provenance: Provenance;
  source?: string | undefined;
  /** Where in the code it stands, for whoever wants to read it there. */
  code: string;
}>;

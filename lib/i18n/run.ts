/** A run of a sentence: plain, or a scenario's own, or a figure that must keep its own direction. */
export type Run = Readonly<{
  text: string;
  scenario?: string | undefined;
  strong?: boolean;
  figure?: boolean;
  /** The dossier's own words, which may be in another language than the sentence. */
  claim?: boolean;
}>;

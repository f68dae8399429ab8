type Cited = Readonly<{
  dossier: string;
  development: string | undefined;
  id: string | undefined;
  revision: number;
  entry: number;
  asOf: string;
  copied: string;
}>;

/** A link to what is on the screen, and the line that cites it. */
export const copyLink = {
  view: 'Copy link to this view',
  development: 'Copy link to this development',
  chooseOne: 'Select a development to copy a link to it.',
  about: 'Whoever opens it sees this layer, day, filter, view and draft. A citation is copied with it.',
  copied: 'Link and citation copied.',
  refused: 'The browser keeps the clipboard to itself. Copy this by hand:',
  text: 'Link and citation',
  citation: ({ dossier, development, id, revision, entry, asOf, copied }: Cited) =>
    [
      development === undefined ? dossier : `${id} “${development}”. ${dossier}`,
      `${revision === 0 ? 'No revision yet' : `Revision ${revision}`}, dossier entry ${entry}, as of ${asOf}`,
      `Copied ${copied}`,
      '',
    ]
      .join('. ')
      .trim(),
};

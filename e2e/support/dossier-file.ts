import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sirte } from './dossier-api';

type Text = Readonly<{ en: string; ar: string }>;
type DossierFile = Readonly<{
  title: Text;
  claim: Text;
  question: Text;
  notice: Text;
  stories: readonly Readonly<{ title: Text }>[];
  developments: readonly Readonly<{ id: string; layer: 'both' | 'checked'; title: Text }>[];
}>;

/** The dossier as it is shipped: what a reader must find on the pages, whoever edits its words. */
export const shipped: DossierFile = JSON.parse(
  readFileSync(fileURLToPath(new URL(`../../data/dossiers/${sirte}.json`, import.meta.url)), 'utf8'),
);

/** The title of a development, by its id. */
export function titleOf(id: string): Text {
  const found = shipped.developments.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the dossier has no ${id}`);
  return found.title;
}

/** What the layer as reported holds. */
export const reported = shipped.developments.filter(({ layer }) => layer === 'both');

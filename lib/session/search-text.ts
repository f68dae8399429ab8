import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Chronology } from '@/lib/dossier/chronology';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { monthName } from '@/lib/i18n/dates';
import type { Tongue } from '@/lib/i18n/tongue';
import { windowWords } from '@/lib/i18n/window-words';
import { searchableCharacter } from '@/lib/kernel/arabic-text';

/** The text of a development in which words are looked for: one line for each thing said of it, in both languages. */
export type TextOf = (id: string) => string;

/** Makes those texts, each when it is first asked for. */
export function searchTexts(dossier: Dossier, chronology: Chronology): TextOf {
  const developments = new Map(dossier.developments.map((each) => [each.id, each]));
  const actors = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const places = new Map(dossier.places.map(({ id, name }) => [id, name]));
  const made = new Map<string, string>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const development = developments.get(id);
    const names = [
      development?.title,
      ...(development?.actors ?? []).map((actor) => actors.get(actor)),
      ...(development?.places ?? []).map(({ place }) => places.get(place)),
    ].flatMap(inBoth);
    const lines = [
      ...names,
      // «بن قردان» is written «بنقردان» as well
      ...names.map((name) => name.replaceAll(' ', '')),
      ...(development === undefined ? [] : facts(development)),
      windowWords('en', chronology[id]?.occurred),
      windowWords('ar', chronology[id]?.occurred),
    ];
    const said = lines.map(folded).join('\n');
    const text = [said, ...otherMonthNames(said)].join('\n');
    made.set(id, text);
    return text;
  };
}

/** The words of a query as they are looked for. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(' ')
    .filter((word) => word !== '');
}

function facts({ id, grade, gist, attribution, occurred }: Development): readonly string[] {
  const { wording } = occurred;
  return [
    id,
    grade,
    ...[gist, attribution.said, attribution.relayed, wording?.gloss].flatMap(inBoth),
    ...(wording === undefined ? [] : [wording.quote]),
  ];
}

function inBoth(text: LocalisedText | undefined): readonly string[] {
  return [text?.en, text?.ar].filter((each) => each !== undefined);
}

const arabic: readonly Tongue[] = ['ar', 'ar-TN', 'ar-MA', 'ar-SY'];
type Months = Readonly<{ pattern: RegExp; alsoCalled: ReadonlyMap<string, readonly string[]> }>;
let months: Months | undefined;

/** The names that months have elsewhere in Arabic, of every month that a text names: أوت where it says أغسطس. */
function otherMonthNames(text: string): readonly string[] {
  months ??= monthNames();
  const { pattern, alsoCalled } = months;
  return [...new Set(text.match(pattern) ?? [])].flatMap((name) => alsoCalled.get(name) ?? []);
}

function monthNames(): Months {
  const calendar = Array.from({ length: 12 }, (_, index) =>
    arabic.map((tongue) => folded(monthName(tongue, index + 1, 'long'))),
  );
  // of two names that begin alike the longer one is looked for first
  const all = calendar.flat().toSorted((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'gu'),
    alsoCalled: new Map(calendar.flatMap((names) => names.map((name) => [name, names]))),
  };
}

const characters = new Map<string, string>();
/** Searchable, and with marks of quotation left out and other punctuation turned into spaces. */
function folded(text: string): string {
  let all = '';
  for (const character of text) {
    let kept = characters.get(character);
    if (kept === undefined) {
      kept = searchableCharacter(character)
        .replace(/['’‘"“”«»]/gu, '')
        .replace(/[\s\p{P}]/gu, ' ');
      characters.set(character, kept);
    }
    all += kept;
  }
  return all;
}

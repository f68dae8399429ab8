import type { LocalisedText } from '@/lib/dossier/atoms';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { textIn } from '@/lib/i18n/text';
import { windowWords } from '@/lib/i18n/window-words';
import { wordsIn } from '@/lib/i18n/words-in';
import { edtfOf } from '@/lib/time/edtf-of';
import { noticeOf } from './notice-of';
import { type Selection, selectedItems } from './selection';

/**
 * The developments as a table with a first row of names. The names are the same in every language, so that programs
 * can rely on them; the cells are in the reader's. CSV has no place for a remark, so that the handling marking and the
 * notice are the first columns: they stay with a row wherever it is pasted.
 */
export function developmentTable(selection: Selection): readonly (readonly string[])[] {
  const { picture, tongue, layer, asOfOn } = selection;
  const { dossier } = picture;
  const byId = new Map(dossier.developments.map((each) => [each.id, each]));
  const said = (text: LocalisedText | undefined) => (text === undefined ? '' : textIn(tongue, text).text);
  const names = namesIn(dossier, said);
  const words = wordsIn(tongue, 'exporting').values;

  const rows = selectedItems(selection).flatMap((item): Readonly<Record<string, string>>[] => {
    const development = byId.get(item.id);
    if (development === undefined) return [];
    const { window, known } = item;
    return [
      {
        marking: dossier.marking,
        notice: noticeOf(tongue, dossier, selection.triedOn, selection.sandbox),
        as_of: asOfOn,
        evidence: wordsIn(tongue, 'workbench').layers[layer],
        id: item.id,
        title_en: development.title.en ?? '',
        title_ar: development.title.ar ?? '',
        happened: windowWords(tongue, window),
        happened_edtf: window === undefined ? '' : edtfOf(window),
        happened_earliest: window?.earliest ?? '',
        happened_latest: window?.latest ?? '',
        known: windowWords(tongue, known),
        known_edtf: edtfOf(known),
        known_from: known.earliest ?? '',
        known_to: known.latest ?? '',
        said_by: said(development.attribution.said),
        relayed_by: said(development.attribution.relayed),
        grade: development.grade,
        standing: wordsIn(tongue, 'development').standing[development.standing],
        scenario: item.scenario ?? 'context',
        scenario_name: names.scenarios.get(item.scenario ?? '') ?? wordsIn(tongue, 'timeline').context,
        bearing: item.scenario === undefined ? words.neither : item.against ? words.against : words.favour,
        ...ratingCells(dossier, development),
        novelty: String(development.novelty),
        origin: names.origins.get(development.origin ?? '') ?? '',
        actors: development.actors.map((id) => names.actors.get(id) ?? id).join('; '),
        places: development.places.map(({ place }) => names.places.get(place) ?? place).join('; '),
        from: words.from[development.from],
        gist: said(development.gist),
        doubt: said(development.doubt),
      },
    ];
  });
  const head = columnNames(dossier);
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? ''))];
}

const before = [
  ...['marking', 'notice', 'as_of', 'evidence', 'id', 'title_en', 'title_ar'],
  ...['happened', 'happened_edtf', 'happened_earliest', 'happened_latest'],
  ...['known', 'known_edtf', 'known_from', 'known_to'],
  ...['said_by', 'relayed_by', 'grade', 'standing', 'scenario', 'scenario_name', 'bearing'],
];
const after = ['novelty', 'origin', 'actors', 'places', 'from', 'gist', 'doubt'];

function columnNames(dossier: Dossier): readonly string[] {
  return [...before, ...dossier.scenarios.map(({ id }) => `rating_${id}`), ...after];
}

/** One cell per scenario; empty where nobody has rated the development for it. */
function ratingCells(dossier: Dossier, { ratings }: Development): Readonly<Record<string, string>> {
  return Object.fromEntries(dossier.scenarios.map(({ id }) => [`rating_${id}`, ratings[id] ?? '']));
}

type Named = Readonly<{ id: string; name: LocalisedText }>;
function namesIn(dossier: Dossier, said: (text: LocalisedText) => string) {
  const of = (all: readonly Named[]) => new Map(all.map(({ id, name }) => [id, said(name)]));
  return {
    scenarios: of(dossier.scenarios),
    origins: of(dossier.origins),
    actors: of(dossier.actors),
    places: of(dossier.places),
  };
}

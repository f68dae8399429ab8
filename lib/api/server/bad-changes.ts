import { addition } from '@/lib/store/testing/sample';
import type { BadInput } from './bad-revisions';
import { createDossier } from './dossiers';
import { appendEntry } from './entries';

const json = JSON.stringify;
export const goodEntry = (change: unknown = addition('E1'), basedOn: unknown = 1) => ({
  basedOn,
  change,
});
export const goodDossier = (change: Readonly<Record<string, unknown>> = {}) => ({
  language: 'en',
  title: 'Border talks',
  question: 'Will the talks resume?',
  claim: 'to be what happens',
  horizonOn: '2030-06-30',
  anchorOn: '2030-01-01',
  scenarios: [{ name: 'Yes' }, { name: 'No' }, { name: 'Other', reserved: true }],
  ...change,
});
const withDevelopment = (change: Readonly<Record<string, unknown>>) => {
  const added = addition('E1');
  return json(
    goodEntry(
      'development' in added ? { ...added, development: { ...added.development, ...change } } : added,
    ),
  );
};

const added = (id: string) => {
  const made = addition(id);
  return 'development' in made ? made.development : undefined;
};
const partsOf = (developments: unknown) => ({ kind: 'parts-replaced', act: 'changed', developments });

/** Bad input where a change of a dossier or a new dossier is expected. */
export const badChanges: readonly BadInput[] = [
  ...['https://bank.example@evil.example/', 'http://x\u0000', 'http://x.example/\u200fa'].map(
    (url): BadInput => [
      `an address that hides where it leads: ${JSON.stringify(url)}`,
      appendEntry,
      withDevelopment({ publicSource: { publisher: { en: 'Radio' }, url } }),
      422,
      'change.development.publicSource.url',
      url.includes('@') ? 'address-user' : 'control-characters',
    ],
  ),
  ...[
    ['2016-11-07', 'alternatives-outside', '0'] as const,
    ['2016-11-16', 'alternatives-outside', '0'] as const,
    ['2016-11-15', 'alternatives-order', '1'] as const,
  ].map(
    ([day, code, index]): BadInput => [
      `an either/or of ${day} and 15 November in a window of 8 to 15`,
      appendEntry,
      withDevelopment({
        occurred: {
          rule: {
            kind: 'fixed',
            window: {
              ...{ kind: 'instant', earliest: '2016-11-08', latest: '2016-11-15' },
              ...{ qualifier: 'exact', precision: 'day', alternatives: [day, '2016-11-15'] },
            },
          },
        },
      }),
      422,
      `change.development.occurred.rule.window.alternatives[${index}]`,
      code,
    ],
  ),
  ['an unknown kind of change', appendEntry, json(goodEntry({ kind: 'erased' })), 422, 'change.kind'],
  ['a second creation', appendEntry, json(goodEntry({ kind: 'created', dossier: {} })), 422, 'change.kind'],
  [
    'an unknown development',
    appendEntry,
    json(goodEntry({ kind: 'development-removed', id: 'E9' })),
    422,
    'change.id',
    'unknown-id',
  ],
  [
    'a change of nothing',
    appendEntry,
    json(goodEntry({ ...addition('E9'), kind: 'development-changed' })),
    422,
    'change.development.id',
    'unknown-id',
  ],
  [
    'an undoing of the creation',
    appendEntry,
    json(goodEntry({ kind: 'undo', entry: 1 })),
    422,
    'change.entry',
    'creation-stays',
  ],
  [
    'an undoing of what has not happened',
    appendEntry,
    json(goodEntry({ kind: 'undo', entry: 9 })),
    422,
    'change.entry',
    'unknown-base',
  ],
  [
    'an act that calls itself an undoing',
    appendEntry,
    json(goodEntry({ kind: 'parts-replaced', act: 'undone', undoes: 2 })),
    422,
    'change.act',
    'not-a-choice',
  ],
  [
    'a replacement of what is not there',
    appendEntry,
    json(goodEntry(partsOf({ replace: [added('E9')] }))),
    422,
    'change.developments.replace[0].id',
    'unknown-id',
  ],
  [
    'one development inserted twice',
    appendEntry,
    json(goodEntry(partsOf({ insert: [0, 1].map((at) => ({ at, item: added('E9') })) }))),
    422,
    'developments[1].id',
    'duplicate-id',
  ],
  [
    'a rating of an unknown scenario',
    appendEntry,
    withDevelopment({ ratings: { Z: 'CC' } }),
    422,
    'developments[0].ratings.Z',
    'unknown-id',
  ],
  [
    'an unknown place',
    appendEntry,
    withDevelopment({ places: [{ place: 'P1', asReported: true }] }),
    422,
    'developments[0].places[0].place',
    'unknown-id',
  ],
  [
    'an unknown rating',
    appendEntry,
    withDevelopment({ ratings: { A: 'XX' } }),
    422,
    'change.development.ratings.A',
    'not-a-choice',
  ],
  [
    'a grade beyond F6',
    appendEntry,
    withDevelopment({ grade: 'G7' }),
    422,
    'change.development.grade',
    'grade',
  ],
  [
    'a title in no language',
    appendEntry,
    withDevelopment({ title: {} }),
    422,
    'change.development.title',
    'no-language',
  ],
  [
    'one scenario',
    createDossier,
    json(goodDossier({ scenarios: [{ name: 'Only' }] })),
    422,
    'scenarios',
    'scenario-count',
  ],
  [
    'thirteen scenarios',
    createDossier,
    json(goodDossier({ scenarios: Array(13).fill({ name: 'X' }) })),
    422,
    'scenarios',
    'scenario-count',
  ],
  [
    'two scenarios for the rest',
    createDossier,
    json(goodDossier({ scenarios: Array(2).fill({ name: 'X', reserved: true }) })),
    422,
    'scenarios',
    'several-reserved',
  ],
];

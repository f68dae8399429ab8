import { namePerson } from './person';
import type { Work } from './respond';
import { saveRevision } from './revisions';
import { goodRevision } from './testing';

const json = JSON.stringify;
const weights = (record: unknown) => json(goodRevision({ weights: record }));
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

/** What somebody sends, to whom, and how it is refused: the status, and where and why the first fault is. */
export type BadInput = readonly [
  what: string,
  work: Work,
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  path?: string,
  code?: string,
];

/** Bad input where an assessment is expected. */
export const badRevisions: readonly BadInput[] = [
  ['nothing at all', saveRevision, '', 400],
  ['text that is not JSON', saveRevision, '{weights: 1', 400],
  ['NaN', saveRevision, '{"weights": {"A": NaN}}', 400],
  ['bytes that are not UTF-8', saveRevision, new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400],
  ['10 MB', saveRevision, json(goodRevision({ reason: 'x'.repeat(10_000_000) })), 413],
  ['null', saveRevision, 'null', 422, '', 'wrong-type'],
  ['a list', saveRevision, '[]', 422, '', 'wrong-type'],
  ['lists 200,000 deep', saveRevision, deep, 422, '', 'wrong-type'],
  ['lists 200,000 deep inside', saveRevision, `{"weights": ${deep}}`, 422, 'weights', 'wrong-type'],
  ['an empty object', saveRevision, '{}', 422, 'weights', 'required'],
  ['a field nobody knows', saveRevision, json(goodRevision({ admin: true })), 422, '', 'unknown-field'],
  ['a prototype in disguise', saveRevision, json(goodRevision()).replace('"A":62', '"__proto__":62'), 422],
  ['weights that sum to 99', saveRevision, weights({ A: 61, B: 28, O: 10 }), 422, 'weights', 'weights-sum'],
  ['weights that sum to 101', saveRevision, weights({ A: 63, B: 28, O: 10 }), 422, 'weights', 'weights-sum'],
  ['a negative weight', saveRevision, weights({ A: 110, B: -20, O: 10 }), 422, 'weights.A', 'too-big'],
  ['a weight of 0', saveRevision, weights({ A: 90, B: 0, O: 10 }), 422, 'weights.B', 'too-small'],
  ['a broken weight', saveRevision, weights({ A: 61.5, B: 28.5, O: 10 }), 422, 'weights.A', 'not-whole'],
  ['an endless weight', saveRevision, json(goodRevision()).replace('"A":62', '"A":1e999'), 422],
  ['a weight in words', saveRevision, weights({ A: '62', B: 28, O: 10 }), 422, 'weights.A', 'wrong-type'],
  ['an unknown scenario', saveRevision, weights({ A: 62, B: 28, Z: 10 }), 422, 'weights.Z', 'unknown-id'],
  ['a scenario too few', saveRevision, weights({ A: 62, B: 38 }), 422, 'weights.O', 'missing-scenario'],
  [
    'a scenario named constructor',
    saveRevision,
    weights({ A: 62, B: 28, constructor: 10 }),
    422,
    'weights',
    'id',
  ],
  [
    'a day that never was',
    saveRevision,
    json(goodRevision({ asOfOn: '2029-02-30' })),
    422,
    'asOfOn',
    'iso-date',
  ],
  [
    'an entry that is not there yet',
    saveRevision,
    json(goodRevision({ dossierSeq: 9 })),
    422,
    'dossierSeq',
    'unknown-base',
  ],
  [
    'a revision that is not there yet',
    saveRevision,
    json(goodRevision({ basedOn: 9 })),
    422,
    'basedOn',
    'unknown-base',
  ],
  ['a negative base', saveRevision, json(goodRevision({ basedOn: -1 })), 422, 'basedOn', 'too-small'],
  [
    'an author of one’s own choice',
    saveRevision,
    json(goodRevision({ author: 'Amal' })),
    422,
    '',
    'unknown-field',
  ],
  ['nobody as a name', namePerson, json({ name: '   ' }), 422, 'name', 'blank'],
  ['a name that turns text round', namePerson, json({ name: 'a\u202eb' }), 422, 'name', 'control-characters'],
  ['half a character', namePerson, json({ name: 'a\ud800b' }), 422, 'name', 'broken-unicode'],
  ['a NUL', saveRevision, json(goodRevision({ reason: 'a\u0000b' })), 422, 'reason', 'control-characters'],
  [
    'half a million characters',
    saveRevision,
    json(goodRevision({ reason: '\u{1040d}'.repeat(100_000) })),
    422,
    'reason',
    'too-long',
  ],
  [
    'ten points without a reason',
    saveRevision,
    weights({ A: 50, B: 40, O: 10 }),
    422,
    'reason',
    'reason-required',
  ],
  [
    'ten points with a blank reason',
    saveRevision,
    json(goodRevision({ weights: { A: 50, B: 40, O: 10 }, reason: ' ' })),
    422,
    'reason',
    'reason-required',
  ],
];

import { createHash } from 'node:crypto';

export const bigSlug = 'many';
const scenarios = [
  { id: 'S1', name: { en: 'First' }, standing: 'rated' },
  { id: 'S2', name: { en: 'Second' }, standing: 'rated' },
  { id: 'O', name: { en: 'Rest' }, standing: 'reserved' },
];
const settings = {
  prior: { S1: 45, S2: 45, O: 10 },
  ratingBase: 2,
  temper: 1,
  layer: 'reported',
  checksOff: [],
};
const at = (/** @type {number} */ minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/**
 * A backup with one dossier of many developments and revisions, in the first format there was: every version that
 * there will be can restore it, and no request is made for each revision.
 *
 * @param {number} developments
 * @param {number} revisions
 */
export function bigBackup(developments, revisions) {
  const title = { en: 'Many developments' };
  const question = { en: 'Which way will it go?' };
  const dossier = {
    ...{ format: 'masar.dossier/1', slug: bigSlug, title, question },
    ...{ claim: { en: 'to be the main direction' }, meaning: question, horizonOn: '2017-02-15' },
    ...{
      marking: 'TLP:AMBER',
      anchor: { on: '2016-11-15', inferred: false, reasons: [] },
      scenarios,
      settings,
    },
    ...{ actors: [], places: [], origins: [], sourceChecks: [], judgements: [], overturns: [] },
    ...{ indicators: [], outcome: [], developments: Array.from({ length: developments }, developmentOf) },
  };
  const lines = [
    { format: 'masar.backup/1' },
    {
      table: 'dossier',
      row: {
        slug: bigSlug,
        title: JSON.stringify(title),
        question: JSON.stringify(question),
        created_at: at(0),
      },
    },
    {
      table: 'dossier_entry',
      row: {
        ...{ slug: bigSlug, seq: 1, id: idOf('e', 1), recorded_at: at(0) },
        body: JSON.stringify({ author: 'Salma', change: { kind: 'created', dossier } }),
      },
    },
    ...Array.from({ length: revisions }, (_, index) => ({
      table: 'revision',
      row: {
        ...{ slug: bigSlug, number: index + 1, id: idOf('r', index + 1), based_on: index },
        ...{ recorded_at: at(index + 1), body: JSON.stringify(assessmentOf(index)) },
      },
    })),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
  return `${lines.join('')}${JSON.stringify({ end: lines.length - 1, sha256 })}\n`;
}

/**
 * @param {unknown} _
 * @param {number} index
 */
function developmentOf(_, index) {
  const on = new Date(Date.UTC(2014, 0, 1 + ((index * 37) % 1_040))).toISOString().slice(0, 10);
  const window = { kind: 'instant', earliest: on, latest: on, qualifier: 'exact', precision: 'day' };
  const dating = { rule: { kind: 'fixed', window } };
  const about = ['S1', 'S2', undefined][index % 3];
  return {
    id: `D${index}`,
    title: { en: `Development number ${index}`, ar: `التطوّر رقم ${index}` },
    gist: { en: 'One of many.' },
    attribution: { said: { en: 'A ministry' }, kind: 'named' },
    ...{ grade: index % 2 === 0 ? 'B2' : 'C3', standing: 'firm', actors: [], places: [] },
    ...{ occurred: dating, known: dating, novelty: 1, from: 'report', layer: 'both' },
    ratings: about === undefined ? {} : { [about]: index % 4 < 2 ? 'C' : 'CC' },
  };
}

/** @param {number} index */
function assessmentOf(index) {
  const first = 30 + (index % 20);
  return {
    weights: { S1: first, S2: 90 - first, O: 10 },
    confidence: { level: 'low' },
    ...{ layer: 'reported', settings, asOfOn: '2016-11-15', dossierSeq: 1, author: 'Salma' },
    reason: `Reason number ${index}`,
  };
}

/**
 * @param {string} kind
 * @param {number} number
 */
function idOf(kind, number) {
  const hex = createHash('sha256').update(`${kind}${number}`).digest('hex');
  return `01900000-0000-7000-8000-${hex.slice(0, 12)}`;
}

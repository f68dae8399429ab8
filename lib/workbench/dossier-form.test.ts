import { describe, expect, it } from 'vitest';
import { dossierField } from './dossier-form';

type Values = Readonly<Record<string, string | readonly string[]>>;
const fields = (values: Values) => ({
  get: (name: string) => [values[name] ?? null].flat()[0],
  getAll: (name: string) => (values[name] === undefined ? [] : [values[name]].flat()),
});
const complete: Values = {
  language: 'ar',
  title: 'ملف',
  question: 'ما الذي سيحدث؟',
  claim: 'أن يحدث ذلك',
  meaning: 'بحسب مصدر مسمّى',
  anchorOn: '2026-11-22',
  horizonOn: '2027-02-22',
  author: ' منى ',
  scenario: ['نعم', ' ', 'لا'],
  scenarioDetail: ['', 'بلا اسم', 'أو لاحقًا'],
  withRest: 'on',
  rest: 'غير ذلك',
};

describe('the form of a new dossier', () => {
  it('gives the scenarios in order, without empty rows, the rest last', () => {
    const read = dossierField(fields(complete));
    expect(read).toMatchObject({
      ok: true,
      value: {
        language: 'ar',
        author: 'منى',
        scenarios: [{ name: 'نعم' }, { name: 'لا', detail: 'أو لاحقًا' }, { name: 'غير ذلك', reserved: true }],
      },
    });
  });

  it('takes the words of ICD 203 unless the other yardstick is chosen', () => {
    expect(dossierField(fields(complete))).toMatchObject({ value: { yardstick: 'icd203' } });
    const chosen = dossierField(fields({ ...complete, yardstick: 'phia' }));
    expect(chosen).toMatchObject({ value: { yardstick: 'phia' } });
  });

  it('names every field that cannot stay, in the order of the form', () => {
    expect(dossierField(fields({ scenario: ['Only one'], anchorOn: '2026-02-30' }))).toEqual({
      ok: false,
      error: [
        { field: 'title', kind: 'missing' },
        { field: 'question', kind: 'missing' },
        { field: 'claim', kind: 'missing' },
        { field: 'meaning', kind: 'missing' },
        { field: 'anchorOn', kind: 'not-a-day' },
        { field: 'horizonOn', kind: 'missing' },
        { field: 'scenario', kind: 'too-few' },
        { field: 'author', kind: 'missing' },
      ],
    });
  });

  it('asks for a horizon after the first day', () => {
    expect(dossierField(fields({ ...complete, horizonOn: '2026-11-22' }))).toEqual({
      ok: false,
      error: [{ field: 'horizonOn', kind: 'order', after: '2026-11-22' }],
    });
  });
});

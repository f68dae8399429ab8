import { describe, expect, it } from 'vitest';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { houseReliability } from '@/lib/forecast/grade-reliability';
import { conventionsField } from './conventions-form';

const house = {
  ...Object.fromEntries(
    Object.entries(houseReliability.letters).map(([code, chance]) => [`letter-${code}`, `${chance * 100}`]),
  ),
  ...Object.fromEntries(
    Object.entries(houseReliability.digits).map(([code, chance]) => [`digit-${code}`, `${chance * 100}`]),
  ),
};
const usual = { ...house, temper: '1', ratingBase: '2', 'prior-W': '30', 'prior-N': '30', 'prior-S': '30' };
const read = (values: Readonly<Record<string, string>>) =>
  conventionsField({ get: (name) => values[name] ?? null, getAll: () => [] }, ['W', 'N', 'S', 'O']);

describe('the conventions of a dossier', () => {
  it('writes down no value that is the house\u2019s own', () => {
    const made = read({ ...usual, 'prior-O': '10' });
    expect(made.ok && made.value(sampleDossier([]))).toEqual(sampleDossier([]).settings);
  });

  it('reads shares, temper and chances in any digits', () => {
    const made = read({ ...usual, 'prior-W': '٣٠', 'prior-O': '10 %', temper: '٠٫٥', 'letter-B': '٧٥٪' });
    const settings = made.ok ? made.value(sampleDossier([])) : undefined;
    expect(settings?.temper).toBe(0.5);
    expect(settings?.reliability).toEqual({ letters: { B: 0.75 } });
  });

  it('does not take shares that are not 100 together, and says what they are', () => {
    expect(read({ ...usual, 'prior-O': '7' })).toEqual({
      ok: false,
      error: [{ field: 'prior-W', kind: 'sum', total: 97 }],
    });
  });

  it('names every field that is no number within its range', () => {
    const made = read({ ...usual, 'prior-O': '', temper: '0', 'digit-1': '100' });
    expect(made.ok ? [] : made.error.map(({ field }) => field)).toEqual(['prior-O', 'temper', 'digit-1']);
  });
});

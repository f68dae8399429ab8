import { describe, expect, it } from 'vitest';
import { sampleDevelopment } from '@/lib/dossier/sample-dossier';
import { windowFromEdtf } from '@/lib/time/edtf';
import { splitField } from './split-form';

const item = sampleDevelopment('E1', ['2016-11-14', '2016-11-14']);
const readers = { edtf: windowFromEdtf, words: () => [] };
const read = (values: Readonly<Record<string, string>>, parts: readonly number[]) =>
  splitField(
    { get: (name) => values[name] ?? null, getAll: () => [] },
    { item, parts, readers, locale: 'ar' },
  );
const whole = {
  'p0-titleEn': 'The attack',
  'p0-occurredBy': 'keep',
  'p2-titleAr': 'الإعلان',
  'p2-gistAr': 'أعلنته الوزارة',
  'p2-occurredBy': 'edtf',
  'p2-occurredEdtf': '2016-11-13',
  keeper: '2',
};

describe('the form of a split', () => {
  it('gives the parts that are left, and which of them keeps the ratings', () => {
    expect(read(whole, [0, 2])).toMatchObject({
      ok: true,
      value: {
        keeper: 1,
        parts: [
          { title: { en: 'The attack' }, gist: { en: 'The attack' }, occurred: item.occurred },
          { title: { ar: 'الإعلان' }, occurred: { rule: { window: { earliest: '2016-11-13' } } } },
        ],
      },
    });
  });

  it('names the part that has no title or no date', () => {
    const wrong = read({ ...whole, 'p2-titleAr': '', 'p2-occurredEdtf': 'soon' }, [0, 2]);
    expect(wrong.ok ? [] : wrong.error.map(({ field }) => field)).toEqual(['p2-titleAr', 'p2-occurredEdtf']);
  });
});

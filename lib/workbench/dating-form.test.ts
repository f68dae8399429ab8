import { describe, expect, it } from 'vitest';
import { dating as schema } from '@/lib/dossier/atoms';
import { windowFromEdtf } from '@/lib/time/edtf';
import { datingField } from './dating-form';

type Values = Readonly<Record<string, string>>;
const read = (values: Values, before?: Parameters<typeof datingField>[2]) =>
  datingField({ get: (name) => values[name] ?? null, getAll: () => [] }, 'occurred', before, {
    edtf: windowFromEdtf,
    words: (text) =>
      text === 'mid-August last'
        ? [
            { rule: { kind: 'month-before', month: 8, part: 'middle', as: 'instant' } },
            { rule: { kind: 'year-part', yearsBack: 1, month: 8, part: 'middle' } },
          ]
        : [],
  });

describe('a date of the form', () => {
  it('in words is the rule that they name, and keeps them as the words of the source', () => {
    const found = read({ occurredBy: 'words', occurredWords: 'mid-August last' });
    expect(found).toMatchObject({
      ok: true,
      value: {
        wording: { quote: 'mid-August last', lang: 'en' },
        rule: { kind: 'month-before', month: 8, part: 'middle' },
      },
    });
    expect(found.ok && schema.safeParse(found.value).success).toBe(true);
  });

  it('in words that can be read twice is the reading that was chosen', () => {
    const chosen = { occurredBy: 'words', occurredWords: 'mid-August last', occurredReading: '1' };
    expect(read(chosen)).toMatchObject({ ok: true, value: { rule: { kind: 'year-part', yearsBack: 1 } } });
  });

  it('in words that are no date is refused with the field', () => {
    expect(read({ occurredBy: 'words', occurredWords: 'whenever' })).toEqual({
      ok: false,
      error: { field: 'occurredWords', kind: 'words-unread' },
    });
  });

  it('beside other developments comes after one and before another', () => {
    const rule = { occurredBy: 'order', occurredAfter: 'E06', occurredBefore: '' };
    expect(read(rule)).toMatchObject({ ok: true, value: { rule: { kind: 'ordered', after: 'E06' } } });
    expect(read({ occurredBy: 'order' })).toMatchObject({ ok: false, error: { field: 'occurredAfter' } });
  });

  it('counted from another development has a distance and a tolerance in months', () => {
    const rule = {
      ...{ occurredBy: 'apart', occurredTo: 'E16', occurredMonths: '١٢' },
      ...{ occurredTolerance: '3', occurredSide: 'before' },
    };
    expect(read(rule)).toMatchObject({
      ok: true,
      value: { rule: { kind: 'relative', to: 'E16', months: -12, toleranceMonths: 3 } },
    });
  });

  it.each([
    ['between', { earliest: '2016-11-12', latest: '2016-11-13', kind: 'instant', qualifier: 'exact' }],
    ['around', { earliest: '2016-11-12', latest: '2016-11-13', qualifier: 'approximate' }],
    ['process', { kind: 'process', latestStart: '2016-11-12', earliestEnd: '2016-11-13' }],
    ['ongoing', { kind: 'process', earliest: '2016-11-12' }],
    ['before', { kind: 'instant', latest: '2016-11-13' }],
    ['after', { kind: 'instant', earliest: '2016-11-12' }],
  ])('by its edges can be: %s', (shape, window) => {
    const edges = { occurredFirst: '2016-11-12', occurredLast: '2016-11-13' };
    const found = read({ occurredBy: 'days', occurredShape: shape, ...edges });
    expect(found).toMatchObject({ ok: true, value: { rule: { kind: 'fixed', window } } });
    expect(found.ok && schema.safeParse(found.value).success).toBe(true);
  });

  it('by its edges is refused where they are out of order, and says after which day it must come', () => {
    const edges = { occurredFirst: '2016-11-12', occurredLast: '2016-11-11' };
    expect(read({ occurredBy: 'days', occurredShape: 'between', ...edges })).toEqual({
      ok: false,
      error: { field: 'occurredLast', kind: 'order', after: '2016-11-12' },
    });
  });

  it('keeps the words of the source and the note unless the form asks for them', () => {
    const before = {
      wording: { quote: 'أمس', lang: 'ar', gloss: { en: 'yesterday' } },
      rule: { kind: 'days-before', days: 1 },
      note: { en: 'A note' },
    } as const;
    expect(read({ occurredBy: 'keep' }, before)).toEqual({ ok: true, value: before });
    const emptied = { occurredBy: 'keep', occurredQuote: '', occurredNoteEn: '', occurredNoteAr: '' };
    expect(read(emptied, before)).toEqual({ ok: true, value: { rule: before.rule } });
  });
});

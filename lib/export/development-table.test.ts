import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierPicture } from '@/lib/charts/dossier-picture';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { type Locale, locales } from '@/lib/i18n/locales';
import { day } from '@/lib/time/day';
import { developmentTable } from './development-table';
import { inView } from './in-view';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const tableOf = (asOf: string, locale: Locale = 'en', days?: readonly [string, string]) => {
  const asOfOn = day(asOf);
  const shown = dossierPicture({ dossier, layer: 'reported', asOfOn, even: false, tongue: locale });
  const only = days && inView(shown.items, { from: day(days[0]), to: day(days[1]) });
  const [head = [], ...rows] = developmentTable({
    picture: shown,
    tongue: locale,
    layer: 'reported',
    asOfOn,
    only,
  });
  return { shown, records: rows.map((row) => new Map(head.map((name, index) => [name, row[index]]))) };
};

describe('the table of developments', () => {
  it('has one row for each that was known by the day, with both titles, marking and notice', () => {
    for (const locale of locales)
      for (const asOf of ['2016-09-15', '2016-11-15']) {
        const { shown, records } = tableOf(asOf, locale);
        expect(records.map((row) => row.get('id')).toSorted()).toEqual(
          shown.items.map(({ id }) => id).toSorted(),
        );
        for (const row of records) {
          const told = dossier.developments.find(({ id }) => id === row.get('id'));
          expect([row.get('title_en'), row.get('title_ar')]).toEqual([told?.title.en, told?.title.ar]);
          expect([row.get('marking'), row.get('notice')]).toEqual(['TLP:CLEAR', dossier.notice?.[locale]]);
          expect(row.get('rating_W')).toBe(told?.ratings.W ?? '');
          expect((row.get('known_to') ?? '') <= asOf).toBe(true);
        }
      }
  });

  it('stands in the order of time, the undated last', () => {
    const { records } = tableOf('2016-11-15');
    const starts = records.map((row) => row.get('happened_earliest') || row.get('happened_latest') || '~');
    expect(starts).toEqual(starts.toSorted());
  });

  it('holds of a view what touches its days and what has no date', () => {
    const ids = tableOf('2016-11-15', 'en', ['2016-11-01', '2016-11-15']).records.map((row) => ({
      id: row.get('id'),
      earliest: row.get('happened_earliest'),
      latest: row.get('happened_latest'),
    }));
    expect(ids.length).toBeLessThan(41);
    for (const { earliest, latest } of ids)
      expect((earliest === '' && latest === '') || latest === '' || (latest ?? '') >= '2016-11-01').toBe(
        true,
      );
    expect(ids.map(({ id }) => id)).toContain('E04');
    expect(ids.map(({ id }) => id)).not.toContain('E25');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Layer } from '@/lib/dossier/schema';
import { locales } from '@/lib/i18n/locales';
import { day } from '@/lib/time/day';
import { dayNumber } from '@/lib/time/day-number';
import { dossierPicture } from './dossier-picture';
import { impliedByLayer } from './implied-by-layer';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const reportOn = dossier.anchor.on;
const september = day('2016-09-01');
const of = (layer: Layer, asOfOn = reportOn) =>
  dossierPicture({ dossier, layer, asOfOn, even: false, tongue: 'en' });

describe('the picture of the After Sirte dossier', () => {
  it('shows what each layer implies, both numbers together', () => {
    expect(of('reported').implied).toEqual({ W: 50, N: 27, S: 13, O: 10 });
    expect(of('checked').implied).toEqual({ W: 36, N: 5, S: 49, O: 10 });
    expect(impliedByLayer(dossier, reportOn)).toEqual({
      reported: of('reported').implied,
      checked: of('checked').implied,
    });
  });

  it('has every development of the layer as an item and as a row, once', () => {
    for (const layer of ['reported', 'checked'] as const) {
      const { items, rows, dossier: shown } = of(layer);
      const ids = shown.developments.map(({ id }) => id);
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(rows.map(({ item }) => item.id).toSorted()).toEqual(ids.toSorted());
    }
    expect(of('reported').items).toHaveLength(41);
    expect(of('checked').items).toHaveLength(43);
  });

  it('hides on 1 September what became known later, in lists, lanes and chart', () => {
    const { items, rows, trace, scale, series, implied } = of('reported', september);
    expect(items.map(({ id }) => id).toSorted()).toEqual(['E19', 'E20', 'E22', 'E23', 'E24', 'E25']);
    expect(rows).toHaveLength(items.length);
    for (const { known } of items) expect((known.latest ?? reportOn) <= september).toBe(true);
    expect(scale.segments.at(-1)?.to).toBe(dayNumber(september) + 1);
    expect(series.at(-1)?.at).toBe(dayNumber(september) + 1);
    expect(trace.asOfOn).toBe(september);
    // the Italian strand and the magazine alone: all of it bears on the North, nothing yet on West or South
    expect(implied).toEqual({ W: 23, N: 44, S: 23, O: 10 });
  });

  it('has lanes for the rated scenarios and context, in the dossier’s order', () => {
    for (const layer of ['reported', 'checked'] as const)
      expect(of(layer).lanes.map(({ key }) => key)).toEqual(['W', 'N', 'S', undefined]);
    for (const { items, lanes } of [of('reported'), of('checked')])
      for (const { lane } of items) expect(lanes.map(({ key }) => key)).toContain(lane);
  });

  it('draws E12, which speaks against the South, in its lane as being against', () => {
    const item = of('reported').items.find(({ id }) => id === 'E12');
    expect(item).toMatchObject({ lane: 'S', against: true });
  });

  it('begins before the first dated thing and folds the empty year after it', () => {
    const { scale } = of('reported');
    const first = dayNumber(day('2014-10-01'));
    expect(scale.segments[0]?.from).toBeLessThan(first);
    expect(scale.segments[0]?.from).toBeGreaterThan(first - 10);
    expect(scale.segments.filter(({ folded }) => folded)).toHaveLength(1);
    expect(scale.segments.find(({ folded }) => folded)?.from).toBe(dayNumber(day('2015-01-01')));
    expect(scale.uneven).toBe(true);
    expect(
      dossierPicture({ dossier, layer: 'reported', asOfOn: reportOn, even: true, tongue: 'en' }).scale.uneven,
    ).toBe(false);
  });

  it('begins with the prior, stacks to 100, and ends at what is implied', () => {
    for (const layer of ['reported', 'checked'] as const) {
      const { series, trace } = of(layer);
      const shares = (all: Readonly<Record<string, number>>) =>
        Object.fromEntries(Object.entries(all).map(([id, share]) => [id, expect.closeTo(share * 100, 8)]));
      expect(series[0]?.shares).toEqual(shares(trace.prior));
      expect(series.at(-1)?.shares).toEqual(shares(trace.implied));
      for (const point of series)
        expect(Object.values(point.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 8);
    }
  });

  it('says the same in both languages, but for the words', () => {
    const [en, ar] = locales.map((locale) =>
      dossierPicture({ dossier, layer: 'reported', asOfOn: reportOn, even: false, tongue: locale }),
    );
    expect(ar?.implied).toEqual(en?.implied);
    expect(ar?.scale).toEqual(en?.scale);
    expect(ar?.items.map(({ id, lane, against }) => [id, lane, against])).toEqual(
      en?.items.map(({ id, lane, against }) => [id, lane, against]),
    );
    expect(ar?.items.every(({ lang }) => lang === 'ar')).toBe(true);
  });
});

describe('the picture of an empty dossier', () => {
  it('has the axis, the lanes and the prior', () => {
    const empty = sampleDossier([]);
    const shown = dossierPicture({
      dossier: empty,
      layer: 'reported',
      asOfOn: empty.anchor.on,
      even: false,
      tongue: 'ar',
    });
    expect(shown.items).toEqual([]);
    expect(shown.lanes.map(({ key }) => key)).toEqual(['W', 'N', 'S', undefined]);
    expect(shown.implied).toEqual({ W: 30, N: 30, S: 30, O: 10 });
    expect(shown.series.map(({ shares }) => shares.O)).toEqual(shown.series.map(() => expect.closeTo(10, 9)));
    expect(shown.scale.segments).toHaveLength(1);
  });
});

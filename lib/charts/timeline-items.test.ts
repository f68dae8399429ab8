import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { trace } from '@/lib/forecast/trace';
import { timelineItems } from './timeline-items';
import { labelOf } from './timeline-layout';

const known = ['2020-01-10', '2020-01-12'] as const;
const ratings = fc.dictionary(fc.constantFrom('W', 'N', 'S'), fc.constantFrom('CC', 'C', 'N', 'I', 'II'));

function itemsOf(
  developments: readonly Development[],
  changes: Partial<Dossier> = {},
  asOfOn = '2020-02-01',
) {
  const dossier = sampleDossier(developments, changes);
  const dates = chronology(dossier);
  const made = trace({ dossier, chronology: dates, asOfOn: day(asOfOn) });
  return { made, items: timelineItems(dossier, dates, made, 'en') };
}
function rated(of: Development['ratings'], changes: Partial<Development> = {}) {
  const [item] = itemsOf([sampleDevelopment('E1', known, { ratings: of, ...changes })]).items;
  if (item === undefined) throw new Error('one development gives one item');
  return item;
}

describe('the lane of an item', () => {
  it('is the scenario on which it bears most, the first of equals; context where it bears on none', () => {
    fc.assert(
      fc.property(ratings, (of) => {
        const { items, made } = itemsOf([sampleDevelopment('E1', known, { ratings: of })]);
        const bearings = ['W', 'N', 'S', 'O'].map((id) => made.steps[0]?.contribution[id] ?? 0);
        const sizes = bearings.map(Math.abs);
        // alike for all of them it tells none apart
        const rated = bearings.filter((_, i) => !made.reserved.includes(['W', 'N', 'S', 'O'][i] ?? ''));
        const telling = Math.max(...rated) - Math.min(...rated) > 1e-12;
        const most = telling ? Math.max(...sizes) : 0;
        const first = sizes.findIndex((size) => size > most - 1e-9);
        expect(items[0]?.lane).toBe(most === 0 ? undefined : ['W', 'N', 'S', 'O'][first]);
        expect(items[0]?.strength).toBeCloseTo(most, 9);
        expect(items[0]?.against).toBe(most > 0 && (bearings[first] ?? 0) < 0);
      }),
    );
  });

  it('is left for context by what is unrated, neutral to all, or alike for all', () => {
    for (const of of [{}, { W: 'N', N: 'N', S: 'N' }, { W: 'C', N: 'C', S: 'C' }] as const)
      expect(rated(of)).toMatchObject({ lane: undefined, against: false, strength: 0 });
  });

  it('goes to the first of two on which it bears alike, even where one is against', () => {
    expect(rated({ N: 'C', S: 'I' })).toMatchObject({ lane: 'N', against: false });
    expect(rated({ W: 'I', S: 'C' })).toMatchObject({ lane: 'W', against: true });
    expect(rated({ W: 'C', S: 'II' })).toMatchObject({ lane: 'S', against: true });
  });

  it('is called against in the label where the item speaks against it', () => {
    expect(labelOf(rated({ S: 'I' }))).toBe('− E1');
    expect(labelOf(rated({ S: 'C' }))).toBe('E1');
  });

  it('is never reserved Other, which nobody has rated', () => {
    fc.assert(
      fc.property(ratings, (of) => {
        expect(rated(of).lane).not.toBe('O');
      }),
    );
  });
});

describe('the items of the timeline', () => {
  it('are the developments known by the as-of day, in the dossier’s order', () => {
    const developments = [
      sampleDevelopment('E3', ['2020-01-05', '2020-01-05']),
      sampleDevelopment('E1', ['2020-01-10', '2020-01-20']),
      sampleDevelopment('E2', ['2020-01-01', '2020-01-10']),
    ];
    const ids = (asOfOn: string) => itemsOf(developments, {}, asOfOn).items.map(({ id }) => id);
    expect(ids('2020-01-04')).toEqual([]);
    expect(ids('2020-01-19')).toEqual(['E3', 'E2']);
    expect(ids('2020-01-20')).toEqual(['E3', 'E1', 'E2']);
  });

  it('carry what is drawn: no date, a dashed outline, the tether and the origin they share', () => {
    const { items } = itemsOf(
      [
        sampleDevelopment('E1', known, { origin: 'press', standing: 'contested', grade: 'F6' }),
        sampleDevelopment('E2', known, {
          origin: 'press',
          occurred: { rule: { kind: 'relative', to: 'E3', months: -12, toleranceMonths: 3 } },
        }),
        sampleDevelopment('E3', known, { origin: 'alone', occurred: { rule: { kind: 'on-anchor' } } }),
      ],
      {
        origins: [
          { id: 'press', name: { en: 'The press' }, lead: 'E1' },
          { id: 'alone', name: { en: 'Alone' }, lead: 'E3' },
        ],
      },
    );
    expect(items).toMatchObject([
      { id: 'E1', shape: 'undated', window: undefined, dashed: true, origin: 'press', grade: 'F6' },
      { id: 'E2', tether: 'E3', origin: 'press', dashed: false },
      { id: 'E3', tether: undefined, origin: undefined, shape: 'day' },
    ]);
  });

  it('speak the reader’s language where the dossier does, and say so where not', () => {
    const dossier = sampleDossier([
      sampleDevelopment('E1', known, { title: { en: 'Arms seized', ar: 'ضبط أسلحة' } }),
      sampleDevelopment('E2', known, { title: { en: 'Attack' } }),
    ]);
    const dates = chronology(dossier);
    const made = trace({ dossier, chronology: dates, asOfOn: day('2020-02-01') });
    expect(timelineItems(dossier, dates, made, 'ar')).toMatchObject([
      { title: 'ضبط أسلحة', lang: 'ar' },
      { title: 'Attack', lang: 'en' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Development } from '@/lib/dossier/schema';
import { development as schema } from '@/lib/dossier/schema';
import { windowFromEdtf } from '@/lib/time/edtf';
import { developmentField } from './development-form';

type Values = Readonly<Record<string, string | readonly string[]>>;
const fields = (values: Values) => ({
  get: (name: string) => [values[name] ?? null].flat()[0],
  getAll: (name: string) => (values[name] === undefined ? [] : [values[name]].flat()),
});
const dossier = {
  scenarios: [
    { id: 'W', name: { en: 'West' }, standing: 'rated' as const },
    { id: 'N', name: { en: 'North' }, standing: 'rated' as const },
  ],
  places: [],
  actors: [{ id: 'is', name: { en: 'IS' } }],
  origins: [],
  developments: [],
};
const complete: Values = {
  titleEn: 'Two caches found',
  gistAr: 'عُثر على مخزنين قرب الحدود.',
  occurredBy: 'edtf',
  occurredEdtf: '[2016-11-12..2016-11-13]',
  knownBy: 'day',
  knownDay: '2016-11-14',
  saidEn: 'Interior Ministry',
  kind: 'named',
  gradeLetter: 'B',
  gradeDigit: '3',
  standing: 'firm',
  place: ['ben-guerdane'],
  'rating-W': 'C',
  'rating-N': '',
  novelty: '0.5',
  from: 'report',
  origin: 'border',
};
const context = { locale: 'en' as const, dossier, readers: { edtf: windowFromEdtf, words: () => [] } };

describe('the form of a development', () => {
  it('gives a development that the schema accepts', () => {
    const read = developmentField(fields(complete), context);
    expect(read.ok && schema.safeParse(read.value.development).success).toBe(true);
    expect(read).toMatchObject({
      ok: true,
      value: {
        newPlaces: undefined,
        development: {
          id: 'E01',
          title: { en: 'Two caches found' },
          gist: { ar: 'عُثر على مخزنين قرب الحدود.' },
          occurred: { rule: { kind: 'fixed', window: { earliest: '2016-11-12', latest: '2016-11-13' } } },
          known: { rule: { kind: 'fixed', window: { earliest: '2016-11-14', latest: '2016-11-14' } } },
          grade: 'B3',
          ratings: { W: 'C' },
          novelty: 0.5,
          origin: 'border',
          places: [{ place: 'ben-guerdane', asReported: false }],
        },
      },
    });
  });

  it('names every field that cannot stay, in the order of the form', () => {
    const read = developmentField(
      fields({ occurredBy: 'edtf', occurredEdtf: 'last Tuesday', knownBy: 'day', knownDay: '2016-02-30' }),
      context,
    );
    expect(read).toMatchObject({
      ok: false,
      error: [
        { field: 'titleEn', kind: 'missing-language' },
        { field: 'gistEn', kind: 'missing-language' },
        { field: 'occurredEdtf', kind: 'edtf', error: { kind: 'edtf-unreadable' } },
        { field: 'knownDay', kind: 'not-a-day' },
        { field: 'saidEn', kind: 'missing-language' },
      ],
    });
  });

  it('sends an Arabic reader to the Arabic field of a missing text', () => {
    const read = developmentField(fields({ ...complete, titleEn: '', gistEn: '', gistAr: '', saidEn: '' }), {
      ...context,
      locale: 'ar',
    });
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['titleAr', 'gistAr', 'saidAr']);
  });

  it('keeps everything that it does not show, and a date bound to its rule', () => {
    const before: Development = {
      id: 'E07',
      title: { en: 'Old' },
      gist: { en: 'Old gist' },
      paragraph: 4,
      attribution: { said: { en: 'Agency' }, kind: 'named', relayed: { en: 'Paper' } },
      grade: 'C3',
      standing: 'firm',
      actors: ['is'],
      places: [{ place: 'ben-guerdane', asReported: true }],
      occurred: {
        wording: { quote: 'أمس الاثنين', lang: 'ar', gloss: { en: 'yesterday Monday' } },
        rule: { kind: 'days-before', days: 1, weekday: 1 },
      },
      known: { rule: { kind: 'on-anchor' } },
      ratings: { W: 'CC' },
      ratios: { W: 3 },
      novelty: 1,
      origin: 'border',
      from: 'report',
      layer: 'both',
      doubt: { en: 'A doubt' },
    };
    const read = developmentField(fields({ ...complete, occurredBy: 'keep', knownBy: 'none', origin: '' }), {
      ...context,
      before,
    });
    if (!read.ok) throw new Error('refused');
    expect(read.value.development).toMatchObject({
      id: 'E07',
      paragraph: 4,
      actors: ['is'],
      ratios: { W: 3 },
      doubt: { en: 'A doubt' },
      attribution: { said: { en: 'Interior Ministry' }, relayed: { en: 'Paper' } },
      occurred: before.occurred,
      known: { rule: { kind: 'undated' } },
      places: [{ place: 'ben-guerdane', asReported: true }],
    });
    expect(read.value.development.origin).toBeUndefined();
  });

  it('makes a new place of a name, with or without coordinates', () => {
    const named = { ...complete, placeNameAr: 'رأس جدير' };
    const read = developmentField(fields({ ...named, latitude: '٣٣٫١٥', longitude: '−11.5' }), {
      ...context,
      dossier: { ...dossier, places: [{ id: 'P4', name: { en: 'Sirte' } }] },
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        newPlaces: [{ id: 'P5', name: { ar: 'رأس جدير' }, latitude: 33.15, longitude: -11.5 }],
        development: { places: [{ place: 'ben-guerdane' }, { place: 'P5', asReported: false }] },
      },
    });
    expect(developmentField(fields(named), context)).toMatchObject({
      ok: true,
      value: { newPlaces: [{ id: 'P1', latitude: undefined, longitude: undefined }] },
    });
  });

  it('refuses coordinates that are half, beyond the globe, or without a name', () => {
    const refused = (values: Values) => {
      const read = developmentField(fields({ ...complete, ...values }), context);
      return read.ok ? [] : read.error;
    };
    expect(refused({ placeNameEn: 'X', latitude: '33' })).toEqual([{ field: 'longitude', kind: 'missing' }]);
    expect(refused({ placeNameEn: 'X', latitude: '91', longitude: '1' })).toEqual([
      { field: 'latitude', kind: 'not-a-number' },
    ]);
    expect(refused({ latitude: '33', longitude: '1' })).toEqual([
      { field: 'placeNameEn', kind: 'missing-language' },
    ]);
  });

  it('names a new actor and a new origin that the development leads', () => {
    const read = developmentField(
      fields({
        ...complete,
        actorsAsked: 'yes',
        actor: ['is'],
        actorNameEn: 'Coast guard',
        origin: '+',
        originNameEn: 'A press conference',
      }),
      context,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        development: { actors: ['is', 'A1'], origin: 'O1' },
        newActors: [{ id: 'A1', name: { en: 'Coast guard' } }],
        newOrigins: [{ id: 'O1', name: { en: 'A press conference' }, lead: 'E01' }],
      },
    });
  });

  it('takes what it asks for and empties what was emptied', () => {
    const before: Development = { ...made(), paragraph: 4, doubt: { en: 'Old' }, layer: 'both' };
    const asked = {
      ...complete,
      paragraph: '١٢',
      doubtEn: '',
      doubtAr: '',
      bearingEn: 'Ours',
      layer: 'checked',
    };
    const read = developmentField(fields(asked), { ...context, before });
    expect(read).toMatchObject({
      ok: true,
      value: { development: { paragraph: 12, bearing: { en: 'Ours' }, layer: 'checked' } },
    });
    expect(read.ok && read.value.development.doubt).toBeUndefined();
  });

  it('leaves who and where in the order in which they stood', () => {
    const places = ['b', 'a'].map((place) => ({ place, asReported: true }));
    const before: Development = { ...made(), actors: ['y', 'x'], places };
    const ticked = { ...complete, actorsAsked: 'yes', actor: ['x', 'y', 'z'], place: ['a', 'b'] };
    const read = developmentField(fields(ticked), { ...context, before });
    expect(read).toMatchObject({ ok: true, value: { development: { actors: ['y', 'x', 'z'], places } } });
  });

  it('says which paragraph or address cannot be one', () => {
    const wrong = { ...complete, paragraph: 'four', publisherEn: 'A paper', sourceUrl: 'paper' };
    const read = developmentField(fields(wrong), context);
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['paragraph', 'sourceUrl']);
  });

  it('never gives an id a second time, even of what was removed', () => {
    const read = developmentField(fields(complete), { ...context, retired: ['E07'] });
    expect(read.ok && read.value.development.id).toBe('E08');
  });

  it('numbers a new development after the highest there is', () => {
    const developments = [{ id: 'E09' }, { id: 'E43' }, { id: 'X99' }].map(({ id }) => ({ ...made(), id }));
    const read = developmentField(fields(complete), { ...context, dossier: { ...dossier, developments } });
    expect(read.ok && read.value.development.id).toBe('E44');
  });
});

function made(): Development {
  const read = developmentField(fields(complete), context);
  if (!read.ok) throw new Error('refused');
  return read.value.development;
}

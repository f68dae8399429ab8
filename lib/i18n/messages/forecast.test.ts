import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { probabilityWord, yardstickBands } from '@/lib/forecast/yardstick';
import { locales } from '../locales';
import type { Run } from '../run';
import { textIn } from '../text';
import { wordsIn } from '../words-in';

const file = new URL('../../../data/dossiers/after-sirte.json', import.meta.url);
const dossier = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const points = fc.integer({ min: 1, max: 97 });
const said = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function weighed(locale: (typeof locales)[number], id: string, value: number) {
  const scenario = dossier.scenarios.find((each) => each.id === id);
  return { id, name: textIn(locale, scenario?.name ?? {}).text, points: value };
}
function headline(locale: (typeof locales)[number], value: number) {
  const claim = textIn(locale, dossier.claim).text;
  return wordsIn(locale, 'forecast').headline(weighed(locale, 'W', value), probabilityWord(value), claim);
}
function alternatives(
  locale: (typeof locales)[number],
  ...groups: readonly Readonly<Record<string, number>>[]
) {
  return wordsIn(locale, 'forecast').alternatives(
    groups.map((group) => ({
      band: probabilityWord(Object.values(group)[0] ?? 0),
      members: Object.entries(group).map(([id, value]) => weighed(locale, id, value)),
    })),
  );
}

describe.each(locales)('the sentences in %s', (locale) => {
  it('isolate every figure: no digit stands outside a figure, no word inside one', () => {
    fc.assert(
      fc.property(points, points, (lead, other) => {
        const runs = [...headline(locale, lead), ...alternatives(locale, { N: other, S: other }, { O: 1 })];
        for (const run of runs) {
          if (run.figure) expect(run.text).toMatch(/^[\d–]+\u00A0?%$/);
          else expect(run.text).not.toMatch(/[\d%]/);
        }
      }),
    );
  });

  it('never give a number without its word and range', () => {
    fc.assert(
      fc.property(points, (value) => {
        const { from, to } = probabilityWord(value);
        const figures = headline(locale, value)
          .filter(({ figure }) => figure)
          .flatMap(({ text }) => text.match(/\d+/g) ?? []);
        expect(figures.map(Number)).toEqual([value, from, to]);
      }),
    );
  });

  it('mark each scenario’s name and points as its own', () => {
    const owners = alternatives(locale, { N: 20, S: 20 }, { O: 1 }).map(({ scenario }) => scenario);
    expect(owners.filter((owner) => owner !== undefined)).toEqual(['N', 'N', 'S', 'S', 'O', 'O']);
  });

  it.each(['icd203', 'phia'] as const)('have a word of their own for every band of %s', (yardstick) => {
    const words = yardstickBands(yardstick);
    const sentences = words.map((band) =>
      said(wordsIn(locale, 'forecast').headline(weighed(locale, 'W', 1), band, '')).replace(/\d+/g, ''),
    );
    expect(new Set(sentences).size).toBe(words.length);
  });

  it('never put confidence and a likelihood into one sentence', () => {
    for (const sentence of Object.values(wordsIn(locale, 'forecast').confidence)) {
      expect(sentence).not.toMatch(/\d|%/);
      expect(said(headline(locale, 60))).not.toContain(sentence);
    }
  });
});

describe('the bottom line in English', () => {
  it('reads as the number, the word with its range, and the claim', () => {
    expect(said(headline('en', 60))).toBe(
      'West 60\u00A0% — likely (55–80\u00A0%) to be the IS fighters’ main way out of Sirte.',
    );
  });

  it('names the alternatives, those of one word together', () => {
    expect(said(alternatives('en', { N: 20 }, { S: 10, O: 10 }))).toBe(
      'North 20\u00A0% is unlikely (20–45\u00A0%); South 10\u00A0% and Other 10\u00A0% are each very unlikely (5–20\u00A0%).',
    );
  });

  it('names both neighbours in a gap of the scale, and how wide it is', () => {
    const west = weighed('en', 'W', 37);
    expect(said(wordsIn('en', 'forecast').headline(west, probabilityWord(37, 'phia'), 'to be it'))).toBe(
      'West 37\u00A0% — between unlikely and a realistic possibility (35–40\u00A0%) to be it.',
    );
  });

  it('counts the points between judgement and evidence', () => {
    expect(wordsIn('en', 'drivers').gap('West', 50, 10)).toBe(
      'The matrix implies West 50\u00A0%; the judgement is 10 points higher.',
    );
    expect(wordsIn('en', 'drivers').gap('West', 61, -1)).toContain('is 1 point lower.');
    expect(wordsIn('en', 'drivers').gap('West', 60, 0)).toBe('The matrix implies West 60\u00A0%, as judged.');
  });
});

describe('the bottom line in Arabic', () => {
  it('has no Latin letters for the shipped dossier, whatever the weights', () => {
    fc.assert(
      fc.property(points, points, (lead, other) => {
        const text = said([
          ...headline('ar', lead),
          ...alternatives('ar', { N: other }, { S: other, O: other }, { W: lead, N: 1, S: 1 }),
        ]);
        expect(text).not.toMatch(/[A-Za-z]/);
      }),
    );
  });

  it('spells its ranges out, so that none can be read backwards', () => {
    expect(said(headline('ar', 60))).toBe(
      'الغرب 60%: يُرجَّح (بين 55% و80%) أن يكون الوجهة الرئيسية لمقاتلي داعش الخارجين من سرت.',
    );
    expect(said([...headline('ar', 60), ...alternatives('ar', { N: 20 })])).not.toContain('–');
  });

  it('joins both neighbours of a gap to its claim', () => {
    const west = weighed('ar', 'W', 37);
    expect(
      said(wordsIn('ar', 'forecast').headline(west, probabilityWord(37, 'phia'), 'أن يكون الوجهة')),
    ).toBe('الغرب 37%: احتماله بين «غير\u00A0مرجَّح» و«احتمال واقعي» (بين 35% و40%)، أي أن يكون الوجهة.');
  });

  it('joins the odd word of an even chance to its claim', () => {
    expect(said(headline('ar', 50))).toContain('احتمال عدمه (بين 45% و55%)، أي أن يكون');
  });

  it('speaks of one, of each of two, of each of more', () => {
    expect(said(alternatives('ar', { N: 20 }))).toBe('الشمال 20%: غير\u00A0مرجَّح (بين 20% و45%).');
    expect(said(alternatives('ar', { N: 20, S: 20 }))).toContain(': كلٌّ منهما غير\u00A0مرجَّح');
    expect(said(alternatives('ar', { N: 20, S: 20, O: 20 }))).toContain(': كلٌّ منها غير\u00A0مرجَّح');
  });

  it('counts points by one, two, few and many', () => {
    const counted = [1, 2, 3, 10, 11, -1].map((by) =>
      wordsIn('ar', 'drivers')
        .gap('الغرب', 50, by)
        .split('بمقدار ')[1]
        ?.replace(/[\u2066\u2069]/g, ''),
    );
    expect(counted).toEqual(['نقطة واحدة.', 'نقطتين.', '3 نقاط.', '10 نقاط.', '11 نقطة.', 'نقطة واحدة.']);
    expect(wordsIn('ar', 'drivers').gap('الغرب', 50, -1)).toContain('أدنى');
    expect(wordsIn('ar', 'drivers').gap('الغرب', 50, 0)).toContain('وهو التقدير نفسه');
  });
});

import { readFileSync } from 'node:fs';
import temml from 'temml';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Dossier, Layer } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { wordsIn } from '@/lib/i18n/words-in';
import { doubtEntries } from './doubt-entries';
import { evidenceEntries } from './evidence-entries';
import { judgingEntries } from './judging-entries';
import { worked } from './worked';

const file = new URL('../../data/dossiers/after-sirte.json', import.meta.url);
const shipped = dossierSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const entries = [...evidenceEntries, ...doubtEntries, ...judgingEntries];
const weights = { W: 60, N: 20, S: 10, O: 10 };

function workedIn(dossier: Dossier, layer: Layer) {
  const seen = dossierUnder(dossier, layer);
  return worked({ dossier: seen, chronology: chronology(seen), asOfOn: seen.anchor.on, weights });
}

describe('the formulas of the method page', () => {
  it('are all typeset, with and without the numbers of the shipped dossier, in both layers', () => {
    const lines = (['reported', 'checked'] as const).flatMap((layer) =>
      Object.values(workedIn(shipped, layer).lines),
    );
    expect(lines.length).toBeGreaterThan(40);
    for (const tex of [...entries.map((entry) => entry.tex), ...lines])
      expect(temml.renderToString(tex, { throwOnError: true })).toContain('<math');
  });

  it('show the numbers of the dossier: a B2 item stands for 0.8, and the start is its own', () => {
    const { lines, leader } = workedIn(shipped, 'reported');
    expect(leader).toBe('W');
    expect(lines.prior).toContain(String.raw`\pi_{\text{W}} = 0.3`);
    expect(lines.posterior).toMatch(/= 0\.(49|50)/);
    expect(lines.overturn).toContain(String.raw`\text{B2}`);
  });

  it('name the development of the example whole: a typesetter once lost a digit of it', () => {
    const { lines, item } = workedIn(shipped, 'reported');
    expect(item).toMatch(/^E\d\d/);
    expect(temml.renderToString(lines.grade ?? '')).toContain(`>${item}<`);
  });

  it('stand without numbers where nothing is rated', () => {
    const { lines, item } = workedIn(sampleDossier([]), 'reported');
    expect(item).toBeUndefined();
    expect(lines.contribution).toBeUndefined();
    expect(lines.prior).toBeDefined();
  });

  it('stand where one scenario alone takes part in the update, and where none does', () => {
    const both = sampleDossier([]).scenarios;
    for (const rated of [['W'], []]) {
      const scenarios = both.map((each) => ({
        ...each,
        standing: rated.includes(each.id) ? ('rated' as const) : ('reserved' as const),
      }));
      const { lines, leader, runnerUp } = workedIn(sampleDossier([], { scenarios }), 'reported');
      expect(leader).not.toBe(runnerUp);
      expect(lines.overturn).toBeUndefined();
      expect(lines.posterior).toBeUndefined();
      expect(lines.prior).toBeDefined();
    }
  });

  it('count repeats in full over the developments of the layer in view', () => {
    const report = { grade: 'B2', known: ['2020-01-01', '2020-01-01'] } as const;
    const lead = sampleDevelopment('E1', report.known, { ratings: { W: 'C' }, origin: 'o' });
    const found = { layer: 'checked', from: 'elsewhere' } as const;
    const repeat = { ...lead, id: 'E2', novelty: 0 };
    const dossier = sampleDossier([lead, repeat, { ...lead, id: 'E3', origin: undefined, ...found }], {
      origins: [{ id: 'o', name: { en: 'o' }, lead: 'E1' }],
    });
    const share = (factors: number) => (0.9 * (1 / 0.6) ** factors) / ((1 / 0.6) ** factors + 2);
    const gap = (factors: number) => (share(factors + 1) - share(factors)).toPrecision(3);
    expect(workedIn(dossier, 'reported').lines.repeats).toContain(`= ${Number(gap(1))}`);
    expect(workedIn(dossier, 'checked').lines.repeats).toContain(`= ${Number(gap(2))}`);
  });

  it('work an indicator through where a scenario has no chance of its own, and not once its answer is in', () => {
    const asked = (state: 'awaited' | 'seen') => {
      const by = sampleDossier([]).horizonOn;
      const chances = { W: 0.8, N: 0.2 };
      return sampleDossier([], {
        indicators: [{ id: 'i', scenario: 'W', text: { en: 'i' }, by, state, chances }],
      });
    };
    // after a yes West stays first; after a no North has 24 against its 6, which is 18 more
    expect(workedIn(asked('awaited'), 'reported').lines.worth).toContain(String.raw`\mathrm{EVSI} = 0.18`);
    expect(workedIn(asked('seen'), 'reported').lines.worth).toBeUndefined();
  });

  it('have each their words, and no words stand without a formula', () => {
    for (const locale of ['en', 'ar'] as const)
      expect([
        ...Object.keys(wordsIn(locale, 'methodEvidence')),
        ...Object.keys(wordsIn(locale, 'methodDoubt')),
        ...Object.keys(wordsIn(locale, 'methodJudging')),
      ]).toEqual(entries.map(({ id }) => id));
  });
});

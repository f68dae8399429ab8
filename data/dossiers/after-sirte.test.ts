import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { danglingReferences } from '@/lib/dossier/references';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';

const raw: unknown = JSON.parse(readFileSync(new URL('./after-sirte.json', import.meta.url), 'utf8'));
const dossier: Dossier = dossierSchema.parse(raw);
const knownRuns = [
  ...['Abu Nasim', 'Farhat Horchani', 'Mokhtar Belmokhtar', 'Talal Saidi'],
  ...['After Sirte', 'Ben Guerdane', 'El Oued', 'Mount Mghilla', 'Oued Souf', 'Piazza Navona', 'Ras Jedir'],
  ...['Southern Libya', 'Square', 'Defence Ministry', 'Interior Ministry', 'National Accord', 'US Air Force'],
  ...['Operation Sophia', 'Wall Street Journal', 'Washington Post', "Washington Post's", 'Repeats E15'],
  ...['From Libya', 'In August', 'Many Italian', 'The Algerian', 'The Italian'],
];
const rated = dossier.developments.filter(({ ratings }) => Object.keys(ratings).length > 0);

describe('the After Sirte dossier', () => {
  it('has no reference that points nowhere', () => {
    expect(danglingReferences(dossier)).toEqual([]);
  });

  it('says everything in both languages', () => {
    expect(oneLanguageOnly(raw)).toEqual([]);
  });

  it('traces every development to a paragraph of the report or to a public source', () => {
    const last = dossier.report?.paragraphs ?? 0;
    for (const item of dossier.developments) {
      const inReport = item.paragraph !== undefined && item.paragraph <= last;
      expect(inReport, item.id).toBe(item.from === 'report');
      expect(inReport || item.publicSource !== undefined, item.id).toBe(true);
    }
  });

  it('quotes at most three words of a date and four of a judgement', () => {
    for (const item of dossier.developments)
      for (const { wording } of [item.occurred, item.known])
        if (wording) expect(wording.quote.split(/\s+/u).length, item.id).toBeLessThanOrEqual(3);
    for (const { quote } of dossier.judgements) expect(quote.split(/\s+/u).length).toBeLessThanOrEqual(4);
  });

  it('holds the 26 numbered statements, their parts, the added rows and two items from elsewhere', () => {
    const ids = dossier.developments.map(({ id }) => id);
    const numbers = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => `E${String(from + i).padStart(2, '0')}`);
    const parts = ['E02b', 'E07b', 'E13b', 'E13c', 'E18b', 'E18c', 'E19b', 'E19c'];
    expect(ids.toSorted()).toEqual([...numbers(1, 33), ...parts, 'X1', 'X2'].toSorted());
  });

  it('rates one part only of what was split', () => {
    for (const item of dossier.developments.filter(({ id }) => /^E\d\d[a-z]$/.test(id)))
      expect(item.ratings, item.id).toEqual({});
  });

  it('rates every scenario but the reserved one, wherever it rates at all', () => {
    for (const item of rated) expect(Object.keys(item.ratings).toSorted(), item.id).toEqual(['N', 'S', 'W']);
    expect(dossier.scenarios.map(({ id, standing }) => [id, standing])).toEqual([
      ['W', 'rated'],
      ['N', 'rated'],
      ['S', 'rated'],
      ['O', 'reserved'],
    ]);
  });

  it('explains every novelty below one', () => {
    for (const item of dossier.developments)
      if (item.novelty < 1) expect(item.noveltyReason, item.id).toBeDefined();
  });

  it('has each origin led by one of its own rows, counted in full', () => {
    for (const { id, lead } of dossier.origins) {
      const group = dossier.developments.filter(({ origin }) => origin === id);
      expect(group.map((item) => item.id)).toContain(lead);
      expect(group.length).toBeGreaterThan(1);
      expect(group.filter(({ novelty }) => novelty === 1).map((item) => item.id)).toEqual([lead]);
    }
  });

  it('calls every bearing our reading', () => {
    for (const { id, bearing } of dossier.developments) {
      expect(bearing?.en, id).toMatch(/^Our reading/);
      expect(bearing?.ar, id).toMatch(/^قراءتنا/);
    }
  });

  it('lets what is only said to hold become known on the day of publication', () => {
    for (const id of ['E12', 'E14', 'E15', 'E21']) expect(row(id).known.rule).toEqual({ kind: 'on-anchor' });
  });

  it('hangs what the report dates by a weekday or a month on the publication date, a Tuesday', () => {
    expect(row('E07').known.rule.kind).toBe('weekday-before');
    expect(row('E16').occurred.rule).toEqual({ kind: 'days-before', days: 1, weekday: 1 });
    expect(row('E20').known.rule.kind).toBe('month-before');
    expect(new Date(`${dossier.anchor.on}T00:00:00Z`).getUTCDay()).toBe(dossier.anchor.weekday);
  });

  it('keeps X items to the layer after source checks', () => {
    for (const item of dossier.developments) {
      expect(item.layer === 'checked', item.id).toBe(item.id.startsWith('X'));
      expect(item.from === 'elsewhere', item.id).toBe(item.id.startsWith('X'));
    }
  });

  it('checks a development at most once, and always changes something', () => {
    const checked = dossier.sourceChecks.map(({ development }) => development);
    expect(new Set(checked).size).toBe(checked.length);
    for (const { changes, development } of dossier.sourceChecks) {
      const before: Record<string, unknown> = {
        ...row(development),
        said: row(development).attribution.said,
      };
      expect(Object.keys(changes).length, development).toBeGreaterThan(0);
      for (const [key, value] of Object.entries(changes)) expect(value, development).not.toEqual(before[key]);
    }
  });

  it('asks its indicators between publication and the horizon', () => {
    for (const { by, id } of dossier.indicators)
      expect(dossier.anchor.on < by && by <= dossier.horizonOn, id).toBe(true);
    expect(new Set(dossier.indicators.map(({ scenario }) => scenario)).size).toBe(dossier.scenarios.length);
  });

  it('uses the word for irregular migration that the project uses', () => {
    expect(JSON.stringify(raw)).not.toMatch(/غير الشرعي|illegal (im)?migra/i);
  });

  it('never states a likelihood in the sentence about confidence', () => {
    const reason = dossier.baseline?.confidence.reason;
    expect(reason?.en).not.toMatch(/likely|likelihood|probab|chance|%/i);
    expect(reason?.ar).not.toMatch(/مرجَّح|يُرجَّح|احتمال|مستبعد|%/);
  });

  it('dates everything without a contradiction, and nothing as known after publication', () => {
    for (const layer of ['reported', 'checked'] as const)
      for (const [id, dates] of Object.entries(chronology(dossierInLayer(dossier, layer, [])))) {
        expect(dates.contradictions, id).toEqual([]);
        expect(dates.known?.latest && dates.known.latest <= dossier.anchor.on, id).toBe(true);
      }
  });

  it('names no person whom the report does not name', () => {
    expect(capitalisedRuns(raw).filter((run) => !knownRuns.some((known) => run.endsWith(known)))).toEqual([]);
  });
});

function row(id: string): Development {
  const found = dossier.developments.find((item) => item.id === id);
  if (!found) throw new Error(`no development ${id}`);
  return found;
}

/** Paths of texts that are given in one language only. */
function oneLanguageOnly(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => key === 'en' || key === 'ar');
  if (isText) return keys.length === 2 ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => oneLanguageOnly(inner, `${path}/${key}`));
}

/** Runs of two and more capitalised words: where the name of a person would show. */
function capitalisedRuns(value: unknown, key = ''): string[] {
  if (typeof value === 'string' && key === 'en')
    return value.match(/\p{Lu}[\w'’-]*(?: \p{Lu}[\w'’-]*)+/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) =>
    ['source', 'sources', 'publicSource'].includes(inner) ? [] : capitalisedRuns(part, inner),
  );
}

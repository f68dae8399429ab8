import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import type { Story } from '@/lib/dossier/stories';
import { instantBetween } from '@/lib/time/calendar-window';
import { day } from '@/lib/time/day';
import { orderModel } from './order-model';
import { enough, storyFindings, verdictOn } from './story-findings';

const shipped = dossierSchema.parse(
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../data/dossiers/after-sirte.json', import.meta.url)), 'utf8'),
  ),
);

function findingsOf(dossier: Dossier, isShown?: (id: string) => boolean) {
  const dates = chronology(dossier);
  const here = new Set(dossier.developments.map(({ id }) => id));
  const models = {
    occurred: orderModel(dossier.developments, dates, 'occurred'),
    known: orderModel(dossier.developments, dates, 'known'),
  };
  return storyFindings(dossier.stories ?? [], models, isShown ?? ((id) => here.has(id)));
}
const told = (steps: readonly string[]): Story => ({
  id: 'told',
  title: { en: 'Told' },
  toldBy: 'report',
  steps: [...steps],
});
/** Developments that happened between two days of January 2020. */
function sample(days: Readonly<Record<string, readonly [number, number]>>, steps: readonly string[]) {
  const on = (number: number) => day(`2020-01-${String(number).padStart(2, '0')}`);
  const developments = Object.entries(days).map(([id, [from, to]]) =>
    sampleDevelopment(id, ['2020-02-01', '2020-02-01'], {
      occurred: { rule: { kind: 'fixed', window: instantBetween(on(from), on(to)) } },
    }),
  );
  return sampleDossier(developments, { stories: [told(steps)] });
}

describe('what the dates say of a story', () => {
  it('bears it out, rules it out, or leaves it open', () => {
    const verdict = (chance: number) =>
      verdictOn({ kind: 'counted', chance: { before: chance, same: 0, after: 1 - chance } });
    expect([enough, enough - 0.001, 0.051, 1 - enough].map(verdict)).toEqual([
      'supported',
      'open',
      'open',
      'contradicted',
    ]);
  });

  it('does not hold one and the same day against it', () => {
    expect(verdictOn({ kind: 'counted', chance: { before: 0, same: 1, after: 0 } })).toBe('open');
  });

  it('names each pair that fails and gives the chance of the whole', () => {
    const [finding] = findingsOf(sample({ A: [1, 2], B: [4, 5], C: [4, 5] }, ['A', 'B', 'C']));
    expect(finding?.pairs.map(({ verdict }) => verdict)).toEqual(['supported', 'open']);
    expect(finding?.verdict).toBe('open');
    // of four pairs of days of B and C one has B first
    expect(finding?.whole).toBeCloseTo(0.25, 12);
  });

  it('is the worst that is found in any pair', () => {
    const [finding] = findingsOf(sample({ A: [1, 9], B: [1, 9], C: [10, 11] }, ['A', 'C', 'B']));
    expect(finding?.verdict).toBe('contradicted');
    expect(finding?.whole).toBe(0);
  });

  it('passes over a step that is not shown, and says so', () => {
    const dossier = sample({ A: [1, 2], B: [4, 5], C: [6, 7] }, ['A', 'B', 'C', 'gone']);
    const [finding] = findingsOf(dossier, (id) => id !== 'B' && id !== 'gone');
    expect(finding?.pairs.map(({ first, second }) => [first, second])).toEqual([['A', 'C']]);
    expect(finding?.missing).toEqual(['B', 'gone']);
    expect(findingsOf(dossier, (id) => id === 'A')).toEqual([]);
  });
});

describe('the shipped stories', () => {
  const of = (layer: 'reported' | 'checked') =>
    Object.fromEntries(
      findingsOf(dossierInLayer(shipped, layer, [])).map(({ story, verdict }) => [story.id, verdict]),
    );

  it('name only developments that the dossier holds', () => {
    const ids = new Set(shipped.developments.map(({ id }) => id));
    expect(shipped.stories?.flatMap(({ steps }) => steps.filter((id) => !ids.has(id)))).toEqual([]);
  });

  it('leave it open whether caution came after the first strikes, as both are dated by a month', () => {
    expect(of('reported').caution).toBe('open');
  });

  it('bear out the earth bank before the watch in both layers', () => {
    expect([of('reported')['earth-bank'], of('checked')['earth-bank']]).toEqual(['supported', 'supported']);
  });

  it('rule out helicopters bought in answer to the strikes once the contract is looked up', () => {
    expect(of('reported').helicopters).toBe('open');
    expect(of('checked').helicopters).toBe('contradicted');
  });

  it('bear out the attack before the death once both are looked up', () => {
    expect(of('checked').kasserine).toBe('supported');
  });
});

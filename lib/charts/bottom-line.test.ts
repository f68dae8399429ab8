import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { apportion } from '@/lib/inference/rounding';
import { bottomLine } from './bottom-line';
import { scenarioViews } from './scenario-view';

const scenarios = scenarioViews('en', sampleDossier([]).scenarios);
const order = scenarios.map(({ id }) => id);
const weights = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99))
  .map((parts) =>
    apportion(
      parts.map((part) => part + 1),
      100,
      { least: 1 },
    ),
  )
  .map((points) => Object.fromEntries(order.map((id, index) => [id, points[index] ?? 0])));

describe('the bottom line', () => {
  it('names every scenario exactly once, with its points', () => {
    fc.assert(
      fc.property(weights, (points) => {
        const { lead, level, groups } = bottomLine(scenarios, points);
        const named = [...(level.length > 1 ? [] : [lead]), ...groups.flatMap(({ members }) => members)];
        expect(named.map(({ id }) => id).toSorted()).toEqual(order.toSorted());
        for (const { id, points: shown } of named) expect(shown).toBe(points[id]);
      }),
    );
  });

  it('gives each the word whose range holds its points, each word at most once, from the weightiest down', () => {
    fc.assert(
      fc.property(weights, (points) => {
        const { lead, level, band, groups } = bottomLine(scenarios, points);
        for (const each of [{ band, members: [lead] }, ...groups])
          for (const member of each.members) {
            expect(member.points).toBeGreaterThanOrEqual(each.band.from);
            expect(member.points).toBeLessThanOrEqual(each.band.to);
          }
        const terms = groups.map((group) => group.band.term);
        expect(new Set(terms).size).toBe(terms.length);
        const shown = [...(level.length > 1 ? [] : [lead]), ...groups.flatMap(({ members }) => members)].map(
          (each) => each.points,
        );
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
      }),
    );
  });

  it('has nobody lead where the first are within a point, and gives each of them its word', () => {
    const { level, groups } = bottomLine(scenarios, { W: 30, N: 30, S: 29, O: 11 });
    expect(level.map(({ id }) => id)).toEqual(['W', 'N', 'S']);
    expect(groups.map(({ band, members }) => [band.term, members.map(({ id }) => id)])).toEqual([
      ['unlikely', ['W', 'N', 'S']],
      ['veryUnlikely', ['O']],
    ]);
    expect(bottomLine(scenarios, { W: 31, N: 29, S: 29, O: 11 }).level).toHaveLength(1);
  });

  it('puts what lies on a shared edge into the upper word', () => {
    const { band, groups } = bottomLine(scenarios, { W: 55, N: 20, S: 20, O: 5 });
    expect(band).toMatchObject({ term: 'likely', from: 55, to: 80 });
    expect(groups.map(({ band: { term } }) => term)).toEqual(['unlikely', 'veryUnlikely']);
  });
});

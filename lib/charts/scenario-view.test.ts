import { describe, expect, it } from 'vitest';
import type { Scenario } from '@/lib/dossier/schema';
import { scenarioViews } from './scenario-view';

const twelve: readonly Scenario[] = Array.from({ length: 12 }, (_, index) => ({
  id: `s${index}`,
  name: index === 0 ? { en: 'West', ar: 'الغرب' } : { ar: `سيناريو ${index}` },
  detail: index === 0 ? { en: 'Tunisia, Algeria' } : undefined,
  standing: 'rated',
}));

describe('scenarios as the reader sees them', () => {
  it('differ in shape and in pattern, all twelve', () => {
    const views = scenarioViews('en', twelve);
    expect(new Set(views.map((view) => view.shape.path + view.shape.open)).size).toBe(12);
    expect(new Set(views.map((view) => view.pattern.name)).size).toBe(12);
  });

  it('take the four colours in turn', () => {
    const colours = scenarioViews('en', twelve).map((view) => view.colour);
    expect(colours.slice(0, 5)).toEqual([1, 2, 3, 4, 1].map((n) => `var(--scenario-${n})`));
  });

  it('are named in the reader’s language, or in the one that exists', () => {
    const [west, second] = scenarioViews('en', twelve);
    expect(west).toMatchObject({ name: 'West', lang: 'en', detail: 'Tunisia, Algeria', position: 1 });
    expect(second).toMatchObject({ name: 'سيناريو 1', lang: 'ar', position: 2 });
  });

  it('give way to an error beyond twelve', () => {
    const [first] = twelve;
    expect(() => scenarioViews('en', [...twelve, ...(first ? [first] : [])])).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { day, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Indicator } from '@/lib/dossier/schema';
import { indicatorRows } from './indicator-rows';

const belief = { W: 50, N: 30, S: 10, O: 10 };
function indicator(id: string, changes: Partial<Indicator>): Indicator {
  return { id, scenario: 'W', text: { en: id }, by: day('2020-04-01'), state: 'awaited', ...changes };
}
const dossier = sampleDossier([], {
  indicators: [
    indicator('blank', {}),
    indicator('idle', { chances: { W: 0.6, N: 0.5, S: 0.5, O: 0.5 } }),
    indicator('telling', { chances: { W: 0.9, N: 0.1, S: 0.1, O: 0.1 }, by: day('2020-02-01') }),
    indicator('weaker', { chances: { W: 0.1, N: 0.8, S: 0.2, O: 0.2 } }),
    indicator('in', { chances: { W: 0.9, N: 0.1, S: 0.1, O: 0.1 }, state: 'seen', by: day('2020-02-01') }),
  ],
});

describe('the indicators to watch', () => {
  it('stand by what they tell, and those of which nothing can be told come last', () => {
    const rows = indicatorRows(dossier, belief, day('2020-03-01'));
    expect(rows.map(({ indicator: { id } }) => id)).toEqual(['telling', 'weaker', 'idle', 'blank', 'in']);
    expect(rows.map(({ rank }) => rank)).toEqual(['most', 'some', 'little', undefined, undefined]);
    expect(rows.map(({ worth }) => worth?.canChangeCall)).toEqual([true, true, false, undefined, undefined]);
  });

  it('are overdue when their day has passed without an answer', () => {
    const rows = indicatorRows(dossier, belief, day('2020-03-01'));
    expect(rows.filter((row) => row.isOverdue).map((row) => row.indicator.id)).toEqual(['telling']);
  });

  it('may tell most and still not change the call, where one scenario is far ahead', () => {
    const [first] = indicatorRows(dossier, { W: 97, N: 1, S: 1, O: 1 }, day('2020-03-01'));
    expect(first?.rank).toBe('most');
    expect(first?.worth?.gainBits).toBeGreaterThan(0);
    expect(first?.worth?.canChangeCall).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvidence } from '@/lib/forecast/sample-evidence';
import { type WaterfallPart, waterfall } from '@/lib/forecast/waterfall';
import { waterfallRows } from './why-waterfall';

function part(id: string, points: number): WaterfallPart {
  return {
    group: { id, kind: 'development', developments: [id], contribution: {} },
    logWeight: points,
    points,
  };
}

describe('the bars of the way', () => {
  it('lead without a break from the start to what is implied', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, made }) => {
        const way = waterfall(dossier, made, 'W');
        const rows = waterfallRows(way, 40);
        const steps = rows.filter(({ kind }) => kind === 'part' || kind === 'others');
        let at = way.prior;
        for (const { from, to } of steps) {
          expect(from).toBeCloseTo(at, 9);
          at = to;
        }
        expect(at).toBeCloseTo(way.implied, 7);
        expect(rows.slice(-2).map(({ to }) => to)).toEqual([way.implied, 40]);
      }),
    );
  });

  it('put what is small together, and name what is alone', () => {
    const parts = [part('E1', 8), part('E2', -3), part('E3', 0.3), part('E4', -0.2)];
    const rows = waterfallRows({ prior: 30, implied: 35.1, parts }, undefined);
    expect(rows.map(({ kind }) => kind)).toEqual(['start', 'part', 'part', 'others', 'implied']);
    expect(rows[3]).toMatchObject({ count: 2, from: 35, to: 35.1 });
    const lone = waterfallRows({ prior: 30, implied: 35.3, parts: parts.slice(0, 3) }, undefined);
    expect(lone.map(({ kind }) => kind)).toEqual(['start', 'part', 'part', 'part', 'implied']);
  });

  it('are at most as many as a reader can take in', () => {
    const parts = Array.from({ length: 30 }, (_, i) => part(`E${i}`, 1));
    const rows = waterfallRows({ prior: 30, implied: 60, parts }, undefined);
    expect(rows.filter(({ kind }) => kind === 'part')).toHaveLength(9);
    expect(rows.find(({ kind }) => kind === 'others')).toMatchObject({ count: 21, from: 39, to: 60 });
  });
});

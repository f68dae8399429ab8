import { describe, expect, it } from 'vitest';
import type { Revision } from '@/lib/dossier/log';
import { day, sampleDossier } from '@/lib/dossier/sample-dossier';
import { judgementSeries } from './judgement-series';

const { scenarios, settings } = sampleDossier([]);
const revision = (number: number, weights: Revision['weights']): Revision => ({
  ...{ id: `r${number}`, number, basedOn: number - 1, recordedAt: `2020-02-0${number}T12:00:00Z` },
  ...{ weights, confidence: { level: 'low' }, layer: 'reported', settings },
  ...{ asOfOn: day('2020-02-01'), dossierSeq: 1, author: 'A' },
});

describe('the judgement over time', () => {
  it('runs from the earliest revision to the latest, whichever way it is kept', () => {
    const weights = { W: 40, N: 30, S: 20, O: 10 };
    const series = judgementSeries(
      [3, 1, 2].map((number) => revision(number, weights)),
      scenarios,
    );
    expect(series.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(series[0]?.weights).toEqual(weights);
  });

  it('gives what was judged over other scenarios to those that there are, a hundred points in all', () => {
    const [point] = judgementSeries([revision(1, { W: 50, N: 30, gone: 20 })], scenarios);
    expect(Object.keys(point?.weights ?? {}).toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
    expect(Object.values(point?.weights ?? {}).reduce((sum, points) => sum + points, 0)).toBe(100);
  });
});

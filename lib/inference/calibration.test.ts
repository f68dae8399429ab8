import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationBins, murphy } from './calibration';
import { expectClose } from './expect-close';
import cases from './fixtures/scores.json';
import { wilsonInterval } from './wilson-interval';

const settled = fc.array(
  fc.record({ forecast: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10), happened: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe('the parts of a Brier score', () => {
  it('add up to it exactly', () => {
    fc.assert(
      fc.property(settled, (questions) => {
        const { reliability, resolution, uncertainty, brier, skill } = murphy(calibrationBins(questions));
        const mean =
          questions.reduce((sum, { forecast, happened }) => sum + (forecast - (happened ? 1 : 0)) ** 2, 0) /
          questions.length;
        expect(reliability - resolution + uncertainty).toBeCloseTo(mean, 12);
        expect(brier).toBeCloseTo(mean, 12);
        if (uncertainty > 0) expect(skill).toBeCloseTo(1 - mean / uncertainty, 9);
        else expect(skill).toBeUndefined();
      }),
    );
  });

  it('agree with the published table', () => {
    const { inputs, expected, tolerance } = cases['murphy-wilks'];
    const found = murphy(
      inputs.forecast.map((forecast, i) => ({
        forecast,
        frequency: inputs.obs_freq[i] ?? Number.NaN,
        count: inputs.share[i] ?? Number.NaN,
      })),
    );
    expectClose(
      {
        obar: found.baseRate,
        reliability: found.reliability,
        resolution: found.resolution,
        uncertainty: found.uncertainty,
        brier: found.brier,
        bss: found.skill ?? Number.NaN,
      },
      expected,
      tolerance,
    );
  });

  it('need something that was settled', () => {
    expect(() => murphy([])).toThrow('no settled questions');
  });
});

describe('the bins', () => {
  it('hold every question once, under what was given', () => {
    const questions = [
      { forecast: 0.7, happened: true },
      { forecast: 0.2, happened: false },
      { forecast: 0.7, happened: false },
    ];
    expect(calibrationBins(questions)).toEqual([
      { forecast: 0.2, frequency: 0, count: 1 },
      { forecast: 0.7, frequency: 0.5, count: 2 },
    ]);
  });
});

describe('the interval of Wilson', () => {
  it('holds the rate, stays within 0 and 1, treats both outcomes alike and tightens with cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(1_000), (count, part) => {
        const happened = Math.round((count * part) / 1_000);
        const [low, high] = wilsonInterval(happened, count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(happened / count + 1e-12);
        expect(high).toBeGreaterThanOrEqual(happened / count - 1e-12);
        const [otherLow, otherHigh] = wilsonInterval(count - happened, count);
        expect(otherLow).toBeCloseTo(1 - high, 10);
        expect(otherHigh).toBeCloseTo(1 - low, 10);
        const [tightLow, tightHigh] = wilsonInterval(happened * 4, count * 4);
        expect(tightHigh - tightLow).toBeLessThan(high - low);
      }),
    );
  });

  it('agrees with the reference intervals', () => {
    const { inputs, expected, tolerance } = cases['calibration-wilson'];
    inputs.k.forEach((k, i) => {
      expectClose(wilsonInterval(k, inputs.n[i] ?? 0), expected.interval[i] ?? [], tolerance);
    });
  });

  it('is narrower where less confidence is asked for', () => {
    const [low, high] = wilsonInterval(7, 10, 0.8);
    expect(low).toBeGreaterThan(wilsonInterval(7, 10)[0]);
    expect(high).toBeLessThan(wilsonInterval(7, 10)[1]);
    expect(() => wilsonInterval(0, 0)).toThrow('not a rate');
    expect(() => wilsonInterval(3, 2)).toThrow('not a rate');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution, hypotheses, share } from './arbitraries';
import { normalise } from './distribution';
import { entropy } from './divergence';
import { expectClose } from './expect-close';
import cases from './fixtures/sensitivity.json';
import { indicatorValue, type OutcomeChances, yesOrNo } from './indicator';
import { beliefOf, named } from './named';

type Hypothesis = (typeof hypotheses)[number];
const yes = fc.record({ A: share, B: share, C: share, D: share });
/** Three outcomes: the second and the third share what the first leaves. */
const three = fc.tuple(yes, yes).map(([first, part]): OutcomeChances<'x' | 'y' | 'z', Hypothesis> => {
  const row = (of: (h: Hypothesis) => number) => ({ A: of('A'), B: of('B'), C: of('C'), D: of('D') });
  return {
    x: first,
    y: row((h) => (1 - first[h]) * part[h]),
    z: row((h) => (1 - first[h]) * (1 - part[h])),
  };
});

describe('the worth of an indicator', () => {
  it('is never negative, and what it tells no more than what is open', () => {
    fc.assert(
      fc.property(distribution, three, fc.constantFrom([], ['D'] as const), (p, chances, reserved) => {
        const value = indicatorValue(p, chances, reserved);
        expect(value.gainBits).toBeGreaterThanOrEqual(0);
        expect(value.gainBits).toBeLessThanOrEqual(entropy(p) + 1e-12);
        expect(value.callGain).toBeGreaterThanOrEqual(0);
        expect(value.callGain).toBeLessThanOrEqual(value.perfectGain + 1e-12);
      }),
    );
  });

  it('is what entropy falls by in expectation, while the mean belief stays', () => {
    fc.assert(
      fc.property(distribution, three, (p, chances) => {
        const { outcomes, gainBits } = indicatorValue(p, chances);
        const sum = (of: (outcome: (typeof outcomes)['x']) => number) =>
          Object.values(outcomes).reduce((total, outcome) => total + of(outcome), 0);
        expect(sum(({ chance }) => chance)).toBeCloseTo(1, 12);
        const after = sum(({ chance, posterior }) => (posterior ? chance * entropy(posterior) : 0));
        expect(gainBits).toBeCloseTo(entropy(p) - after, 10);
        for (const h of hypotheses)
          expect(sum(({ chance, posterior }) => (posterior ? chance * posterior[h] : 0))).toBeCloseTo(
            p[h],
            12,
          );
      }),
    );
  });

  it('can change the call exactly where some outcome puts another first', () => {
    fc.assert(
      fc.property(distribution, three, (p, chances) => {
        const { outcomes, canChangeCall } = indicatorValue(p, chances);
        const leading = hypotheses.reduce((best, h) => (p[h] > p[best] ? h : best));
        const others = Object.values(outcomes).flatMap(({ chance, posterior }) =>
          posterior ? [chance * (Math.max(...Object.values<number>(posterior)) - posterior[leading])] : [],
        );
        const most = Math.max(...others);
        fc.pre(most > 1e-9 || most < 1e-15);
        expect(canChangeCall).toBe(most > 1e-9);
      }),
    );
  });

  it('is nothing where every hypothesis expects it alike', () => {
    const value = indicatorValue(beliefOf([5, 3, 2]), yesOrNo(named([0.4, 0.4, 0.4])));
    expect(value.gainBits).toBeCloseTo(0, 12);
    expect(value.callGain).toBeCloseTo(0, 12);
    expect(value.canChangeCall).toBe(false);
  });

  it('is all of it where every hypothesis has an outcome of its own', () => {
    const p = normalise({ A: 5, B: 3 });
    const value = indicatorValue(p, { a: { A: 1, B: 0 }, b: { A: 0, B: 1 }, never: { A: 0, B: 0 } });
    expect(value.gainBits).toBeCloseTo(entropy(p), 12);
    expect(value.callGain).toBeCloseTo(value.perfectGain, 12);
    expect(value.outcomes.never).toEqual({ chance: 0, posterior: undefined });
  });

  it('leaves a reserved share where it is', () => {
    const p = normalise({ A: 5, B: 4, D: 1 });
    const { outcomes } = indicatorValue(p, yesOrNo({ A: 0.9, B: 0.2, D: 0 }), ['D']);
    expect(outcomes.yes.posterior?.D).toBeCloseTo(0.1, 12);
    expect(outcomes.no.posterior?.D).toBeCloseTo(0.1, 12);
  });

  it('refuses chances that are none', () => {
    const p = normalise({ A: 1, B: 1 });
    expect(() => indicatorValue(p, { x: { A: 0.5, B: 1 } })).toThrow('outcomes under A sum to 0.5');
    expect(() => indicatorValue(p, yesOrNo({ A: 0.5, B: 1 }), ['A', 'B'])).toThrow('not reserved');
  });

  it('agrees with the reference indicator', () => {
    const { inputs, expected, tolerance } = cases['indicator-eig'];
    const p = beliefOf(inputs.p);
    const value = indicatorValue(p, yesOrNo(named(inputs.P_yes_given_h)));
    expectClose(
      [entropy(p), value.outcomes.yes.chance, value.gainBits, value.callGain, value.perfectGain],
      [expected.prior_entropy_bits, expected.P_yes, expected.eig_bits, expected.evsi_01, expected.evpi_01],
      tolerance,
    );
    expectClose(Object.values(value.outcomes.yes.posterior ?? {}), expected.posterior_yes, tolerance);
    expectClose(Object.values(value.outcomes.no.posterior ?? {}), expected.posterior_no, tolerance);
    expect(value.canChangeCall).toBe(true);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContribution, between, distribution, evidence, likelihoods, share } from './arbitraries';
import { type Contribution, contribution } from './contribution';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import cases from './fixtures/bayes.json';
import { posterior, updated } from './posterior';

function row(values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value, i) => [`h${i}`, value]));
}
function logs(values: readonly number[]): Contribution<string> {
  return row(values.map(Math.log));
}
function oddsOf(p: Readonly<Record<'A' | 'B' | 'C', number>>) {
  return [p.A / p.B, p.B / p.C];
}

describe('a posterior', () => {
  it('does not depend on the order or the names of the items', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        const turned = Object.fromEntries(Object.entries(items).toReversed());
        expect(posterior(prior, turned)).toEqual(posterior(prior, items));
        const renamed = Object.fromEntries(
          Object.entries(items).map(([id, item]) => [[...id].toReversed().join('') + id.length, item]),
        );
        if (Object.keys(renamed).length === Object.keys(items).length)
          expectClose(posterior(prior, renamed), posterior(prior, items));
      }),
    );
  });

  it('sums in the order of the ids, to the last bit', () => {
    const [a, b, c] = [0.1, 0.2, 0.3].map((value) => ({ A: value, B: 0 }));
    if (!a || !b || !c) throw new Error('three items');
    const even = normalise({ A: 1, B: 1 });
    // (0.1 + 0.2) + 0.3 and (0.3 + 0.2) + 0.1 differ, so only an agreed order gives one answer.
    expect(posterior(even, { c, b, a })).toEqual(updated(even, { A: 0.1 + 0.2 + 0.3, B: 0 }));
  });

  it('does not change when a row of likelihoods of a sure source is scaled', () => {
    fc.assert(
      fc.property(distribution, likelihoods, between(0.01, 100), (p, l, k) => {
        const scaled = { A: l.A * k, B: l.B * k, C: l.C * k, D: l.D * k };
        const sure = { accuracy: 1, novelty: 1, temper: 1 };
        expectClose(
          updated(p, contribution({ likelihoods: scaled, ...sure })),
          updated(p, contribution({ likelihoods: l, ...sure })),
        );
      }),
    );
  });

  it('is not moved by a neutral item', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        const neutral = { A: 0.7, B: 0.7, C: 0.7, D: 0.7 };
        expectClose(posterior(prior, { ...items, neutral }), posterior(prior, items));
        expectClose(posterior(prior, {}), prior);
      }),
    );
  });

  it('never gives a hypothesis less for a higher likelihood', () => {
    fc.assert(
      fc.property(distribution, likelihoods, share, between(1, 50), (p, l, accuracy, k) => {
        const item = { accuracy, novelty: 1, temper: 1 };
        const before = updated(p, contribution({ ...item, likelihoods: l }));
        const after = updated(p, contribution({ ...item, likelihoods: { ...l, A: l.A * k } }));
        expect(after.A).toBeGreaterThanOrEqual(before.A - 1e-12);
      }),
    );
  });

  it('keeps the odds of the others when a hypothesis is added', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        const few = normalise({ A: prior.A, B: prior.B, C: prior.C });
        const before = posterior(few, items);
        const after = posterior(prior, items);
        expectClose(oddsOf(before), oddsOf(after), 1e-6);
      }),
    );
  });

  it('survives thousands of items that agree', () => {
    const items = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`i${i}`, { A: -3, B: -2 }]));
    expectClose(posterior(normalise({ A: 1, B: 1 }), items), { A: 0, B: 1 });
  });

  it('refuses evidence that rules everything out', () => {
    const none = { A: Number.NEGATIVE_INFINITY, B: Number.NEGATIVE_INFINITY };
    expect(() => updated(normalise({ A: 1, B: 1 }), none)).toThrow('ruled out');
  });
});

describe('a reserved hypothesis', () => {
  it('keeps its prior share whatever the evidence', () => {
    fc.assert(
      fc.property(distribution, evidence, (prior, items) => {
        expect(posterior(prior, items, ['D']).D).toBeCloseTo(prior.D, 12);
      }),
    );
  });

  it('leaves the odds of the others as if it were not there', () => {
    fc.assert(
      fc.property(distribution, anyContribution, (prior, item) => {
        const open = normalise({ A: prior.A, B: prior.B, C: prior.C });
        const alone = updated(open, item);
        const beside = updated(prior, item, ['D']);
        expectClose(normalise({ A: beside.A, B: beside.B, C: beside.C }), alone);
      }),
    );
  });

  it('shares out what is left: 30/30/30/10 after one item of 3 to 1', () => {
    const prior = normalise({ W: 30, N: 30, S: 30, O: 10 });
    const item = { W: Math.log(3), N: 0, S: 0, O: 0 };
    expectClose(updated(prior, item, ['O']), { W: 0.54, N: 0.18, S: 0.18, O: 0.1 });
  });

  it('stays even where all are reserved', () => {
    const prior = normalise({ A: 1, B: 3 });
    expect(updated(prior, { A: 5, B: 0 }, ['A', 'B'])).toEqual(prior);
  });
});

describe('the reference cases of Bayes', () => {
  it('multiplies prior and likelihood', () => {
    const { inputs, expected, tolerance } = cases['bayes-basic-3'];
    const after = updated(normalise(row(inputs.prior)), logs(inputs.likelihood));
    expectClose(Object.values(after), expected.posterior, tolerance);
  });

  it('looks only at ratios within a row', () => {
    const { inputs, expected, tolerance } = cases['bayes-scale-invariance'];
    for (const likelihood of [inputs.likelihood_a, inputs.likelihood_b]) {
      const after = updated(normalise(row(inputs.prior)), logs(likelihood));
      expectClose(Object.values(after), expected.posterior, tolerance);
    }
  });

  it('takes a path of its own to an end that no order changes', () => {
    const { inputs, expected, tolerance } = cases['bayes-order-invariance'];
    const prior = normalise(row(inputs.prior));
    const path = [prior];
    for (const likelihood of inputs.likelihoods) path.push(updated(path.at(-1) ?? prior, logs(likelihood)));
    path.forEach((p, i) => {
      expectClose(Object.values(p), expected.path_in_given_order[i] ?? [], tolerance);
    });
    const all = Object.fromEntries(inputs.likelihoods.map((likelihood, i) => [`i${i}`, logs(likelihood)]));
    expectClose(Object.values(posterior(prior, all)), expected.posterior, tolerance);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContribution, distribution, type Hypothesis, hypotheses } from './arbitraries';
import { beliefsWithout, groupSums, isNeutralRow, priorColumns, runningBeliefs } from './belief-columns';
import type { Contribution } from './contribution';
import { normalise } from './distribution';
import { expectClose } from './expect-close';
import { posterior } from './posterior';

const items = fc.array(anyContribution, { maxLength: 12 });
const reserved = fc.subarray<Hypothesis>(['C', 'D']);

function rowsOf(list: readonly Contribution<Hypothesis>[]): Float64Array {
  return Float64Array.from(list.flatMap((item) => hypotheses.map((h) => item[h])));
}
function named(list: readonly Contribution<Hypothesis>[]) {
  return Object.fromEntries(list.map((item, i) => [String.fromCharCode(97 + i), item]));
}
function rowAt(beliefs: Float64Array, row: number): readonly number[] {
  return [...beliefs.subarray(row * hypotheses.length, (row + 1) * hypotheses.length)];
}

describe('running beliefs', () => {
  it('are, after each row, what the items up to it make of the prior', () => {
    fc.assert(
      fc.property(distribution, items, reserved, (prior, list, kept) => {
        const beliefs = runningBeliefs(priorColumns(prior, kept), rowsOf(list));
        for (let known = 0; known <= list.length; known += 1) {
          const plain = posterior(prior, named(list.slice(0, known)), kept);
          expectClose(rowAt(beliefs, known), Object.values<number>(plain), 1e-9);
        }
      }),
    );
  });

  it('do not move, to the last bit, where a row adds the same to all that can move', () => {
    fc.assert(
      fc.property(distribution, anyContribution, (prior, item) => {
        const rows = rowsOf([item, { A: 0.1, B: 0.1, C: 0.1, D: 7 }]);
        const beliefs = runningBeliefs(priorColumns(prior, ['D']), rows);
        expect(rowAt(beliefs, 2)).toEqual(rowAt(beliefs, 1));
      }),
    );
  });

  it('hold where a sum is beyond what a plain product could', () => {
    const rows = Float64Array.from({ length: 4_000 }, (_, at) => (at % 2 === 0 ? 1 : 0));
    const back = rows.map((_, at) => rows[at + (at % 2 === 0 ? 1 : -1)] ?? 0);
    const beliefs = runningBeliefs(
      priorColumns(normalise({ A: 1, B: 3 })),
      Float64Array.of(...rows, ...back),
    );
    expect([...beliefs.subarray(4_000, 4_002)]).toEqual([1, 0]);
    expectClose([...beliefs.subarray(8_000)], [0.25, 0.75]);
  });

  it('leave a hypothesis without a share without one', () => {
    const beliefs = runningBeliefs(priorColumns({ A: 0, B: 0.5, C: 0.5 }), Float64Array.of(800, 0, 0));
    expect([...beliefs.subarray(3)]).toEqual([0, 0.5, 0.5]);
  });

  it('refuse a row that rules everything out', () => {
    const never = Number.NEGATIVE_INFINITY;
    const prior = priorColumns(normalise({ A: 1, B: 1, C: 1 }), ['C']);
    expect(() => runningBeliefs(prior, Float64Array.of(never, 0, 0, 0, never, 0))).toThrow('ruled out');
  });
});

describe('beliefs without one row', () => {
  it('are what the other items make of the prior', () => {
    fc.assert(
      fc.property(distribution, items, reserved, (prior, list, kept) => {
        const beliefs = beliefsWithout(priorColumns(prior, kept), rowsOf(list));
        list.forEach((_, out) => {
          const plain = posterior(prior, named(list.toSpliced(out, 1)), kept);
          expectClose(rowAt(beliefs, out), Object.values<number>(plain), 1e-9);
        });
      }),
    );
  });

  it('are those without a group where rows are sums of groups', () => {
    fc.assert(
      fc.property(
        distribution,
        fc.array(fc.tuple(anyContribution, fc.nat(3)), { maxLength: 12 }),
        (prior, pairs) => {
          const list = pairs.map(([item]) => item);
          const groups = Uint32Array.from(pairs, ([, group]) => group);
          const sums = groupSums(rowsOf(list), groups, 4);
          const beliefs = beliefsWithout(priorColumns(prior), sums);
          if (pairs.length === 0) return;
          for (let group = 0; group < 4; group += 1) {
            const plain = posterior(prior, named(list.filter((_, i) => groups[i] !== group)));
            expectClose(rowAt(beliefs, group), Object.values<number>(plain), 1e-9);
          }
        },
      ),
    );
  });
});

describe('a neutral row', () => {
  it('adds the same to each hypothesis that takes part, whatever the others get', () => {
    const prior = priorColumns(normalise({ A: 1, B: 1, C: 1 }), ['C']);
    const rows = Float64Array.of(0.3, 0.3, 5, 0.3, 0.2, 0.3);
    expect([isNeutralRow(prior, rows, 0), isNeutralRow(prior, rows, 3)]).toEqual([true, false]);
  });
});

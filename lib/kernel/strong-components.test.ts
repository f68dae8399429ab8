import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongComponents } from './strong-components';

const size = 7;
const node = fc.integer({ min: 0, max: size - 1 });
const nodes = Array.from({ length: size }, (_, n) => n);
const graph = fc.array(fc.array(node, { maxLength: 3 }), { minLength: size, maxLength: size });

/** Everything that can be reached from a node in any number of steps. */
function reached(from: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const each of seen) for (const next of edges[each] ?? []) seen.add(next);
  return seen;
}

describe('strong components', () => {
  it('put two nodes together exactly where each leads to the other, and after all that they lead to', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const found = strongComponents(nodes, (each) => edges[each] ?? []);
        expect(found.flat().toSorted()).toEqual(nodes);
        const placeOf = (each: number) => found.findIndex((component) => component.includes(each));
        for (const a of nodes)
          for (const b of reached(a, edges)) {
            expect(placeOf(b)).toBeLessThanOrEqual(placeOf(a));
            expect(placeOf(a) === placeOf(b)).toBe(reached(b, edges).has(a));
          }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dating } from '@/lib/dossier/atoms';
import { anyDay, anyWindow } from '@/lib/time/arbitraries';
import { day } from '@/lib/time/day';
import { edgeMoved, edgesIn } from './edge-moved';

const withEdge = anyWindow
  .filter((window) => edgesIn(window).length > 0)
  .chain((window) => fc.record({ window: fc.constant(window), edge: fc.constantFrom(...edgesIn(window)) }));

describe('a window with one edge moved', () => {
  it('is still a window, wherever the edge is pulled', () => {
    fc.assert(
      fc.property(withEdge, anyDay, ({ window, edge }, to) => {
        const moved = edgeMoved(window, edge, to);
        expect(dating.safeParse({ rule: { kind: 'fixed', window: moved } }).error).toBeUndefined();
      }),
    );
  });

  it('has every other edge where it was, but for one that goes with it', () => {
    fc.assert(
      fc.property(withEdge, anyDay, ({ window, edge }, to) => {
        const moved = edgeMoved(window, edge, to);
        for (const other of edgesIn(window)) if (other !== edge) expect(moved[other]).toBe(window[other]);
      }),
    );
  });

  it('makes two days of one and one of two', () => {
    const one = { kind: 'instant', qualifier: 'exact', precision: 'day' } as const;
    const single = { ...one, earliest: day('2016-11-12'), latest: day('2016-11-12') };
    const pair = edgeMoved(single, 'latest', day('2016-11-13'));
    expect(pair).toMatchObject({ earliest: '2016-11-12', latest: '2016-11-13', precision: 'range' });
    expect(edgeMoved(pair, 'earliest', day('2016-11-20'))).toMatchObject({
      earliest: '2016-11-13',
      latest: '2016-11-13',
      precision: 'day',
    });
  });
});

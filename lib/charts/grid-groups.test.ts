import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItems } from './arbitraries';
import type { DevelopmentRow } from './development-rows';
import { gridGroups, type ReadingOrder, summaryThreshold } from './grid-groups';
import type { TimelineItem } from './timeline-items';

const scenarios = ['W', 'N', 'O'];
const someItems = anyItems(30);
const row = (item: TimelineItem): DevelopmentRow => ({
  item,
  happened: '',
  known: '',
  said: '',
  grade: 'B2',
  effects: {},
});
const order = fc.constantFrom<ReadingOrder>('time', 'scenario');
const rows = someItems.map((items) => items.map(row));
const idsOf = (of: readonly DevelopmentRow[]) => of.map(({ item }) => item.id);

describe('the reading orders of the grid', () => {
  it('read every row exactly once', () => {
    fc.assert(
      fc.property(rows, order, (all, by) => {
        const read = gridGroups(all, by, scenarios, idsOf(all)).flatMap((group) => idsOf(group.rows));
        expect(read.toSorted()).toEqual(idsOf(all).toSorted());
      }),
    );
  });

  it('keep the order of time within every group', () => {
    fc.assert(
      fc.property(rows, order, (all, by) => {
        const inOrder = idsOf(all).toReversed();
        for (const group of gridGroups(all, by, scenarios, inOrder)) {
          const places = idsOf(group.rows).map((id) => inOrder.indexOf(id));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('say of a group no narrower span than its rows have', () => {
    fc.assert(
      fc.property(rows, order, (all, by) => {
        for (const { rows: own, from, to } of gridGroups(all, by, scenarios, idsOf(all)))
          for (const { item } of own) {
            if (item.window?.earliest) expect(from !== undefined && from <= item.window.earliest).toBe(true);
            if (item.window?.latest) expect(to !== undefined && to >= item.window.latest).toBe(true);
          }
      }),
    );
  });

  it('read by time in one piece while there are few, and year by year when there are many', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const groups = gridGroups(all, 'time', scenarios, idsOf(all));
        expect(groups.length).toBeLessThanOrEqual(1);
      }),
    );
    const [sample] = fc.sample(
      someItems.filter((items) => items.length > 0),
      { numRuns: 1, seed: 5 },
    );
    const first = sample?.[0];
    if (first === undefined) throw new Error('no sample');
    const many = Array.from({ length: summaryThreshold + 1 }, (_, index) =>
      row({ ...first, id: `E${index}` }),
    );
    expect(gridGroups(many, 'time', scenarios, idsOf(many)).map(({ key }) => key)).not.toContain('all');
  });

  it('read by scenario in the order of the dossier, context last', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const keys = gridGroups(all, 'scenario', scenarios, idsOf(all)).map(({ key }) => key);
        expect(keys).toEqual([...scenarios, 'context'].filter((key) => keys.includes(key)));
      }),
    );
  });
});

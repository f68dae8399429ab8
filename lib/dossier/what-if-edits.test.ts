import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNothing, withCell, withDevelopment } from './what-if-edits';
import { type Cell, whatIf as schema, type WhatIf } from './what-if-schema';

const anyCell = fc.oneof(
  fc.constantFrom<Cell>('CC', 'C', 'N', 'I', 'II', 'NA'),
  fc.double({ min: 0.1, max: 10, noNaN: true }),
);
const anyId = fc.constantFrom('E1', 'E2', 'W', 'S');
const anyEdit = fc.tuple(anyId, anyId, fc.option(anyCell, { nil: undefined }));
const edited = (edits: readonly (readonly [string, string, Cell | undefined])[], from: WhatIf = {}) =>
  edits.reduce((whatIf, [item, scenario, cell]) => withCell(whatIf, item, scenario, cell), from);

describe('edits of a what-if', () => {
  it('leave nothing behind once every cell is taken back', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (edits) => {
        const back = edited(
          edits.map(([item, scenario]) => [item, scenario, undefined] as const),
          edited(edits),
        );
        expect(back).toEqual({});
        expect(isNothing(back)).toBe(true);
      }),
    );
  });

  it('always give a what-if that can be kept', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (edits) => {
        expect(schema.safeParse(edited(edits)).success).toBe(true);
      }),
    );
  });

  it('touch no other cell and nothing else that is said', () => {
    const from = withDevelopment({ temper: 0.5 }, 'E1', { grade: 'A1', cells: { W: 'CC' } });
    expect(withCell(from, 'E1', 'S', 2.5)).toEqual({
      temper: 0.5,
      developments: { E1: { grade: 'A1', cells: { W: 'CC', S: 2.5 } } },
    });
  });

  it('take back one thing at a time', () => {
    const from = withDevelopment({}, 'E1', { grade: 'A1', novelty: 0.5 });
    const without = withDevelopment(from, 'E1', { grade: undefined });
    expect(without).toEqual({ developments: { E1: { novelty: 0.5 } } });
    expect(withDevelopment(without, 'E1', { novelty: undefined })).toEqual({});
  });

  it('see that nothing is otherwise, whatever stands there empty', () => {
    expect(isNothing({})).toBe(true);
    expect(isNothing({ developments: { E1: { cells: {} } }, checksOff: [] })).toBe(true);
    expect(isNothing({ temper: 0.5 })).toBe(false);
    expect(isNothing({ developments: { E1: { novelty: 0 } } })).toBe(false);
    expect(isNothing({ developments: { E1: { out: true } } })).toBe(false);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from './packed';
import { unpacked } from './unpacked';

const rows = fc.array(
  fc.record(
    {
      id: fc.string(),
      one: fc.constantFrom(1, 2),
      two: fc.jsonValue(),
      three: fc.constant({ a: [1, { b: 2 }] }),
    },
    { requiredKeys: ['id'] },
  ),
);

describe('what travels with a page', () => {
  it('is given back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), rows), (value) => {
        const sent = JSON.parse(JSON.stringify(packed(value)));
        expect(unpacked(sent)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('says a key once for a whole list, and a value that all have once', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      id: `D${index}`,
      standing: 'firm',
      tags: [],
    }));
    const text = JSON.stringify(packed(many));
    expect(text.match(/standing/g)).toHaveLength(1);
    expect(text.match(/firm/g)).toHaveLength(1);
    expect(text.length).toBeLessThan(JSON.stringify(many).length / 4);
  });

  it('leaves a key away that has no value, and refuses what JSON cannot hold', () => {
    expect(unpacked(packed([{ a: 1, b: undefined }, { a: 2 }]))).toEqual([{ a: 1 }, { a: 2 }]);
    expect(() => packed({ a: Number.NaN })).toThrow();
  });
});

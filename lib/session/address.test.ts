import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '@/lib/inference/rounding';
import { anyDay } from '@/lib/time/arbitraries';
import { day } from '@/lib/time/day';
import { type Address, readAddress, writeAddress } from './address';

const count = 4;
const read = (query: string) => readAddress(new URLSearchParams(query), count);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const weights = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: count, maxLength: count })
  .map((parts) => apportion(parts, 100, { least: 1 }));
const address: fc.Arbitrary<Address> = fc.record({
  asOfOn: maybe(anyDay),
  layer: maybe(fc.constantFrom('reported' as const, 'checked' as const)),
  selected: maybe(fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/)),
  view: maybe(fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))),
  even: maybe(fc.constant(true)),
  chart: maybe(fc.constant('lines' as const)),
  why: maybe(fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/)),
  weights: maybe(weights),
});

describe('the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (all) => {
        expect(read(writeAddress(all))).toEqual(all);
      }),
    );
  });

  it('is written the same way again, whatever it was read from', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('2016-11-15', '60-20-10-10', 'even', 'checked', 'E05'),
    );
    const query = fc.dictionary(fc.constantFrom('asof', 'layer', 'item', 'view', 'axis', 'w', 'x'), part);
    fc.assert(
      fc.property(query, (raw) => {
        const once = writeAddress(read(new URLSearchParams(raw).toString()));
        expect(writeAddress(read(once))).toBe(once);
      }),
    );
  });

  it('takes no weights that are not whole points of at least 1, one for each scenario, 100 together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 }), (points) => {
        const good =
          points.length === count &&
          points.every((value) => value >= 1) &&
          points.reduce((sum, value) => sum + value, 0) === 100;
        expect(read(`w=${points.join('-')}`).weights).toEqual(good ? points : undefined);
      }),
    );
    for (const raw of ['60-20-10-11', '60-20-20', '60-20-20-0', '60-20-10.5-9.5', '--', '1e1-70-10-10', ''])
      expect(read(`w=${raw}`).weights).toBeUndefined();
  });

  it('leaves out what does not parse and opens all the same', () => {
    const broken = 'asof=2016-02-30&layer=best&item=a%20b&view=2016-11-15_2016-11-01&axis=odd&w=all';
    expect(writeAddress(read(broken))).toBe('');
    expect(read('view=2016-11-01_2016-11-15_2016-11-20').view).toBeUndefined();
  });

  it('is empty where everything is as the dossier has it', () => {
    expect(writeAddress({})).toBe('');
    expect(writeAddress(read(''))).toBe('');
  });

  it('reads as a person would write it', () => {
    const all: Address = {
      asOfOn: day('2016-09-01'),
      layer: 'checked',
      selected: 'E05',
      view: { from: day('2016-08-01'), to: day('2016-08-31') },
      even: true,
      weights: [60, 20, 10, 10],
    };
    expect(writeAddress(all)).toBe(
      'asof=2016-09-01&layer=checked&item=E05&view=2016-08-01_2016-08-31&axis=even&w=60-20-10-10',
    );
  });
});

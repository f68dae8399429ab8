import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { anyFilter } from './arbitraries';
import { type Filter, filterKey, isEmpty, readFilter, writeFilter } from './filter-address';

const read = (query: string) => readFilter(new URLSearchParams(query));

describe('a filter in the address', () => {
  it('comes back as it was written, and is not there where it asks for nothing', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(read(filterKey(filter))).toEqual(isEmpty(filter) && !filter.faint ? undefined : filter);
      }),
    );
  });

  it('opens whatever is in the link, and says the same again', () => {
    const name = fc.constantFrom('q', 'actor', 'for', 'grade', 'from', 'checks', 'during', 'others', 'x');
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('2016-08-01_', '_', '2016-08-02_2016-08-01', 'report'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (parts) => {
        const query = new URLSearchParams(parts.map(([key, text]) => [key, text]));
        const filter = readFilter(query);
        expect(read(filterKey(filter))).toEqual(filter);
      }),
    );
  });

  it('leaves the other parts of the address alone', () => {
    const query = new URLSearchParams('asof=2016-09-01');
    writeFilter({ text: 'سرت' }, query);
    expect([...query.keys()]).toEqual(['asof', 'q']);
  });

  it('reads as a person would write it', () => {
    const filter: Filter = {
      text: 'Kasserine',
      grades: ['B2', 'B3'],
      scenarios: ['W'],
      days: { from: day('2016-08-01') },
    };
    expect(filterKey(filter)).toBe('q=Kasserine&grade=B2&grade=B3&for=W&during=2016-08-01_');
    expect(read('during=2016-08-32_')).toBeUndefined();
    expect(read('during=2016-08-01')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '@/lib/time/day';
import { queryAfter } from './query-after';

const removed = { kind: 'development-removed', id: 'E04' } as const;
const moved = { kind: 'anchor-moved', on: day('2016-11-30') } as const;

describe('the query after a change', () => {
  it('is what it was', () => {
    expect(queryAfter('?item=E04&w=40-30-15-15', moved)).toBe('?item=E04&w=40-30-15-15');
    expect(queryAfter('', moved)).toBe('');
  });

  it('chooses nothing that was removed, and keeps the rest', () => {
    expect(queryAfter('?asof=2016-11-10&item=E04&w=40-30-15-15', removed)).toBe(
      '?asof=2016-11-10&w=40-30-15-15',
    );
    expect(queryAfter('?item=E04', removed)).toBe('');
    expect(queryAfter('?item=E05', removed)).toBe('?item=E05');
    expect(queryAfter('', removed)).toBe('');
  });
});

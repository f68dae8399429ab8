import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/time/date-arithmetic';
import { day } from '@/lib/time/day';
import type { Revision } from './log';
import { lastRevision, revisionAsOf } from './revisions';

const start = day('2016-11-01');
function revision(number: number, asOfOn: Revision['asOfOn']): Revision {
  return {
    id: `r${number}`,
    number,
    basedOn: number - 1,
    recordedAt: '2026-11-22T16:00:00.000Z',
    weights: { W: 64, N: 36 },
    confidence: { level: 'low' },
    layer: 'reported',
    settings: { prior: {}, ratingBase: 2, temper: 1, layer: 'reported', checksOff: [] },
    asOfOn,
    dossierSeq: 1,
    author: 'Lena',
  };
}
const revisions = fc
  .array(fc.nat(20), { maxLength: 10 })
  .map((offsets) => offsets.map((offset, index) => revision(index + 1, addDays(start, offset))));

describe('the judgement that stood on a day', () => {
  it('is the last recorded of those as of that day or earlier, and nobody’s before the first', () => {
    fc.assert(
      fc.property(revisions, fc.integer({ min: -5, max: 25 }), (all, offset) => {
        const on = addDays(start, offset);
        const candidates = all.filter((each) => each.asOfOn <= on);
        const found = revisionAsOf(all, on);
        expect(found?.number).toBe(
          candidates.length === 0 ? undefined : Math.max(...candidates.map((each) => each.number)),
        );
      }),
    );
  });

  it('is the later record even where it looks further back', () => {
    const [first, second] = [revision(1, day('2016-11-15')), revision(2, day('2016-11-10'))];
    expect(revisionAsOf([first, second], day('2016-11-15'))).toBe(second);
    expect(revisionAsOf([first, second], day('2016-11-10'))).toBe(second);
    expect(revisionAsOf([first, second], day('2016-11-09'))).toBeUndefined();
    expect(revisionAsOf([second, revision(3, day('2016-11-20'))], day('2016-11-19'))).toBe(second);
  });

  it('need not be the one a save is based on', () => {
    const all = [revision(1, day('2016-11-10')), revision(2, day('2016-11-15'))];
    expect(lastRevision(all)?.number).toBe(2);
    expect(revisionAsOf(all, day('2016-11-12'))?.number).toBe(1);
    expect(lastRevision([])).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '@/lib/dossier/cell-of';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { dossierUnder } from '@/lib/dossier/what-if';
import { isNothing } from '@/lib/dossier/what-if-edits';
import type { Cell } from '@/lib/dossier/what-if-schema';
import { withGrade, withNovelty, withOrigin, withRating, withReason } from './rating-draft-edits';

const item = sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], {
  ratings: { W: 'C', S: 'I' },
  ratios: { N: 3 },
  origin: 'o1',
  cellReasons: { W: { en: 'Near the border', ar: 'قرب الحدود' } },
});
const dossier = sampleDossier([item], { origins: [{ id: 'o1', name: { en: 'One' }, lead: 'E1' }] });
const anyCell = fc.oneof(
  fc.constantFrom<Cell>('CC', 'C', 'N', 'I', 'II', 'NA'),
  fc.double({ min: 0.1, max: 9, noNaN: true }),
);

describe('an edit of the matrix', () => {
  it('is what the cell then shows', () => {
    fc.assert(
      fc.property(fc.constantFrom('W', 'N', 'S', 'O'), anyCell, (scenario, cell) => {
        const [after] = dossierUnder(dossier, 'reported', withRating({}, item, scenario, cell)).developments;
        expect(after && cellOf(after, scenario)).toBe(cell);
      }),
    );
  });

  it('is none once everything is as recorded again', () => {
    fc.assert(
      fc.property(fc.constantFrom('W', 'N', 'S', 'O'), anyCell, (scenario, cell) => {
        const there = withRating({}, item, scenario, cell);
        expect(withRating(there, item, scenario, cellOf(item, scenario))).toEqual({});
      }),
    );
    expect(withGrade(withGrade({}, item, 'A1'), item, 'B2')).toEqual({});
    expect(withNovelty(withNovelty({}, item, 0.5), item, 1)).toEqual({});
    expect(withOrigin(withOrigin({}, item, undefined), item, 'o1')).toEqual({});
  });

  it('takes a row out of its origin', () => {
    expect(withOrigin({}, item, undefined)).toEqual({ developments: { E1: { alone: true } } });
  });

  it('gives a reason in one language and leaves the other', () => {
    const draft = withReason({}, item, { scenario: 'W', locale: 'en' }, ' Rockets ');
    expect(draft.developments?.E1?.reasons).toEqual({ W: { en: 'Rockets', ar: 'قرب الحدود' } });
    expect(withReason(draft, item, { scenario: 'W', locale: 'en' }, 'Near the border')).toEqual({});
    expect(withReason({}, item, { scenario: 'S', locale: 'ar' }, '  ')).toEqual({});
  });

  it('takes a recorded reason away, one language after the other, and is none once it is back', () => {
    const at = { scenario: 'W', locale: 'en' } as const;
    const half = withReason({}, item, at, '');
    expect(half.developments?.E1?.reasons).toEqual({ W: { ar: 'قرب الحدود' } });
    const gone = withReason(half, item, { ...at, locale: 'ar' }, ' ');
    const [after] = dossierUnder(dossier, 'reported', gone).developments;
    expect(after?.cellReasons).toEqual({});
    expect(isNothing(gone)).toBe(false);
    const back = withReason(gone, item, { ...at, locale: 'ar' }, 'قرب الحدود');
    expect(withReason(back, item, at, 'Near the border')).toEqual({});
  });
});

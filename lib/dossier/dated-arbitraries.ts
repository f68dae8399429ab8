import fc from 'fast-check';
import { anyAnchoredRule, anyFreeRule, anyHangingRule } from '@/lib/time/arbitraries';
import type { DateRule } from '@/lib/time/date-rule';
import type { Dated } from './chronology';
import { day, sampleDevelopment } from './sample-dossier';

export type DateRules = Readonly<{ occurred: DateRule; known: DateRule }>;

/** For tests: developments with these dates and nothing else to tell, undated where none is given, published on a Tuesday. */
export function datedDossier(rules: Readonly<Record<string, Partial<DateRules>>>): Dated {
  const undated: DateRule = { kind: 'undated' };
  return {
    anchor: { on: day('2016-11-15'), inferred: true, weekday: 2, reasons: [] },
    developments: Object.entries(rules).map(([id, { occurred = undated, known = undated }]) =>
      sampleDevelopment(id, ['2016-11-15', '2016-11-15'], {
        occurred: { rule: occurred },
        known: { rule: known },
      }),
    ),
  };
}

const anyHanging = anyHangingRule(fc.integer({ min: 0, max: 9 }).map((n) => `E${n}`));
const anyRule = fc.oneof(anyAnchoredRule, anyFreeRule, { weight: 3, arbitrary: anyHanging });

/** For tests: ten developments whose dates hang on the publication, on nothing, or on each other in any way. */
export const anyDatedDossier: fc.Arbitrary<Dated> = fc
  .array(fc.record({ occurred: anyRule, known: anyRule }), { minLength: 10, maxLength: 10 })
  .map((rows) => datedDossier(Object.fromEntries(rows.map((row, n) => [`E${n}`, row]))));

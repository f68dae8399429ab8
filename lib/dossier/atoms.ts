import { z } from 'zod';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import type { DateRule } from '@/lib/time/date-rule';
import type { Window } from '@/lib/time/window';

// These schemas read what is kept as well as what is sent. What is refused of whoever sends, and only of them, stands in
// door-faults.ts: names of users in addresses, either/or dates outside their window. Marks of direction at the ends of a
// text are taken off there.

/** Every limit of one dossier, as `docs/limits.md` states them. What is asked for beyond one is refused, and the limit named. */
export const limits = {
  developments: 20_000,
  scenarios: 12,
  actors: 500,
  places: 500,
  origins: 500,
  sourceChecks: 500,
  indicators: 100,
  assumptions: 100,
  stories: 50,
  judgements: 50,
  sets: 50,
  outcome: 50,
  overturns: 20,
  anchorReasons: 20,
  /** Actors, places or sources of one development or check, and steps of one story. */
  inOne: 12,
  title: 160,
  text: 4_000,
  name: 80,
  id: 40,
} as const;

// Control characters and the bidirectional overrides would let a text change how its neighbours read.
const forbidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
export function plainText(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => text.trim().length > 0, 'blank')
    .refine((text) => !forbidden.test(text), 'control-characters')
    .refine((text) => text.isWellFormed(), 'broken-unicode');
}
/** A text in English, in Arabic, or in both; never in neither. */
function localised(max: number) {
  return z
    .strictObject({ en: plainText(max).optional(), ar: plainText(max).optional() })
    .refine((text) => text.en !== undefined || text.ar !== undefined, 'no-language');
}
export const titleText = localised(limits.title);
export const bodyText = localised(limits.text);
export const nameText = plainText(limits.name);
export type LocalisedText = Readonly<{ en?: string | undefined; ar?: string | undefined }>;

export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'id')
  // records are looked up by id: one called "constructor" would be found in every record there is
  .refine((text) => !(text in Object.prototype), 'id');
export const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, 'slug');
export type ScenarioId = string;
export type DevelopmentId = string;
export const isoDate = z.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'iso-date',
);

const window: z.ZodType<Window> = z
  .strictObject({
    kind: z.enum(['instant', 'process']),
    earliest: isoDate.optional(),
    latestStart: isoDate.optional(),
    earliestEnd: isoDate.optional(),
    latest: isoDate.optional(),
    qualifier: z.enum(['exact', 'approximate', 'uncertain']),
    precision: z.enum(['day', 'month', 'year', 'range']),
    best: isoDate.optional(),
    alternatives: z.array(isoDate).min(2).max(12).optional(),
  })
  .refine((w) => w.earliest !== undefined || w.latest !== undefined, 'window-without-bounds')
  .refine(
    (w) => inOrder(w.earliest, w.latestStart, w.latest) && inOrder(w.earliest, w.earliestEnd, w.latest),
    'window-order',
  )
  .refine((w) => inOrder(w.earliest, w.best, w.latest), 'best-outside-window');
function inOrder(...days: readonly (IsoDate | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined);
  return known.every((day, index) => index === 0 || (known[index - 1] ?? day) <= day);
}

export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
const part = z.enum(['start', 'middle', 'end']);
const standing = z.enum(['instant', 'process', 'ongoing']);
const month = z.int().min(1).max(12);
const days = z.int().min(0).max(3_660);
const back = z.int().min(0).max(1_200);
const months = z.int().min(-1_200).max(1_200);
const dateRule: z.ZodType<DateRule> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undated') }),
  z.strictObject({ kind: z.literal('fixed'), window }),
  z.strictObject({ kind: z.literal('on-anchor') }),
  z.strictObject({ kind: z.literal('days-before'), days, weekday: weekday.optional() }),
  z.strictObject({ kind: z.literal('days-range-before'), from: days, to: days }),
  z.strictObject({ kind: z.literal('months-range-before'), from: back, to: back, toleranceDays: days }),
  z.strictObject({ kind: z.literal('weekday-before'), weekday }),
  z.strictObject({ kind: z.literal('days-until'), days: days.min(1), softDays: days }),
  z.strictObject({ kind: z.literal('months-until'), months: z.int().min(1).max(120), softDays: days }),
  z.strictObject({ kind: z.literal('month-before'), month, part: part.optional(), as: standing }),
  z.strictObject({ kind: z.literal('month-part'), monthsBack: back, part: part.optional(), as: standing }),
  z.strictObject({
    kind: z.literal('year-part'),
    yearsBack: z.int().min(0).max(100),
    month: month.optional(),
    part: part.optional(),
    as: standing.optional(),
  }),
  z.strictObject({ kind: z.literal('yearless'), window }),
  z.strictObject({ kind: z.literal('before-anchor') }),
  z
    .strictObject({
      kind: z.literal('relative'),
      to: id,
      months,
      toleranceMonths: z.int().min(0).max(120),
      days: z.int().min(-3_660).max(3_660).optional(),
      toleranceDays: days.optional(),
    })
    .refine((rule) => rule.months * (rule.days ?? 0) >= 0, 'shift-both-ways'),
  z
    .strictObject({ kind: z.literal('ordered'), after: id.optional(), before: id.optional() })
    .refine((rule) => rule.after !== undefined || rule.before !== undefined, 'order-without-developments'),
]);

/** A date as the source worded it and the rule that turns the words into a window. */
export const dating = z.strictObject({
  /** Two or three words at most, in the source's language; absent where the source has no words for it. */
  wording: z.strictObject({ quote: plainText(60), lang: z.enum(['ar', 'en']), gloss: titleText }).optional(),
  rule: dateRule,
  /** Why this rule, where that is not plain. */
  note: bodyText.optional(),
});
export type Dating = Readonly<z.infer<typeof dating>>;

export const grade = z.string().regex(/^[A-F][1-6]$/, 'grade');
export const rating = z.enum(['CC', 'C', 'N', 'I', 'II']);
/** Ratings per scenario; a scenario left out is NA, that is neutral. */
export const ratings = z.record(id, rating);
/** Typed likelihood ratios per scenario; where one is given it stands over the rating. */
export const ratios = z.record(id, z.number().gt(0).max(10_000));
export const publicSource = z.strictObject({
  publisher: titleText,
  title: titleText.optional(),
  publishedOn: isoDate.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
export type PublicSource = Readonly<z.infer<typeof publicSource>>;

/** Whole points, each at least 1, that sum to exactly 100. */
export const weights = z
  .record(id, z.int().min(1).max(99))
  .refine((points) => Object.values(points).reduce((sum, value) => sum + value, 0) === 100, 'weights-sum');
export type Weights = Readonly<Record<ScenarioId, number>>;

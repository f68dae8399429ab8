import { z } from 'zod';
import { bodyText, grade, id, isoDate, rating, titleText, weights } from './atoms';
import { reliability } from './reasoning';

/** A cell of the matrix as somebody would have it: a rating, a typed likelihood ratio, or not rated at all. */
export const cell = z.union([rating, z.literal('NA'), z.number().gt(0).max(10_000)]);
export type Cell = Readonly<z.infer<typeof cell>>;

export const developmentWhatIf = z.strictObject({
  cells: z.record(id, cell).optional(),
  /** Why a cell is rated as it is; `none` takes a recorded reason away. */
  reasons: z.record(id, bodyText.or(z.literal('none'))).optional(),
  grade: grade.optional(),
  novelty: z.number().min(0).max(1).optional(),
  origin: id.optional(),
  /** No longer of any origin. */
  alone: z.literal(true).optional(),
  /** Left out of the count; it stays on the timeline. */
  out: z.literal(true).optional(),
});
export type DevelopmentWhatIf = Readonly<z.infer<typeof developmentWhatIf>>;

/** What is otherwise than the record has it; whatever is absent stands as recorded. */
export const whatIf = z.strictObject({
  layer: z.enum(['reported', 'checked']).optional(),
  /** Source checks switched off besides those of the settings. */
  checksOff: z.array(id).max(500).optional(),
  temper: z.number().gt(0).max(1).optional(),
  ratingBase: z.number().gt(1).max(10).optional(),
  /** In percent; sums to 100. */
  prior: z
    .record(id, z.number().gt(0).lt(100))
    .refine((p) => Math.abs(Object.values(p).reduce((s, v) => s + v, 0) - 100) < 1e-9, 'prior-sum')
    .optional(),
  reliability: reliability.optional(),
  /** How much every repeat of an origin counts, whatever its own novelty says: not at all, half, in full. */
  repeats: z.enum(['once', 'half', 'each']).optional(),
  developments: z.record(id, developmentWhatIf).optional(),
  anchorOn: isoDate.optional(),
  weights: weights.optional(),
});
export type WhatIf = Readonly<z.infer<typeof whatIf>>;

/** A what-if kept under a name. What it says of things that are gone since is passed over. */
export const namedSet = z.strictObject({ id, name: titleText, note: bodyText.optional(), whatIf });
export type NamedSet = Readonly<z.infer<typeof namedSet>>;

import { z } from 'zod';
import { bodyText, id, titleText } from './atoms';

const chance = z.number().gt(0).lt(1);

/** What the letters and digits of a grade stand for, where it is not the house's table: each a chance of being right. */
export const reliability = z.strictObject({
  letters: z.partialRecord(z.enum(['A', 'B', 'C', 'D', 'E', 'F']), chance).optional(),
  digits: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6']), chance).optional(),
});
export type Reliability = Readonly<z.infer<typeof reliability>>;

export const yardstick = z.enum(['icd203', 'phia']);
export type Yardstick = z.infer<typeof yardstick>;

/** Why one cell is rated as it is, per scenario: our reading, never the source's. */
export const cellReasons = z.record(id, bodyText);

/** The scenario that a new one was taken out of, and the share of it that it took: earlier judgements are read so. */
export const outOf = z.strictObject({ scenario: id, share: chance });

/** What a claim lost, gained or had altered between its original source and the report. */
export const onTheWay = z.strictObject({ kind: z.enum(['dropped', 'added', 'altered']), text: bodyText });

/**
 * What is taken for granted. `developments` are those that say nothing if it is wrong; like the steps of a story they
 * are not checked, so that a development can still be removed.
 */
export const assumption = z.strictObject({
  id,
  text: titleText,
  basis: bodyText.optional(),
  standing: z.enum(['supported', 'caveated', 'unsupported']),
  developments: z.array(id).max(500),
});
export type Assumption = Readonly<z.infer<typeof assumption>>;

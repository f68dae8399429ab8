import { z } from 'zod';
import { bodyText, id, limits, titleText } from './atoms';

/** Developments told as following one another: what a reader is asked to believe about their order. */
export const story = z.strictObject({
  id,
  title: titleText,
  /** What in the telling sets the order. */
  note: bodyText.optional(),
  /** `report`: the source tells them in this order. `reading`: ours, or one that its words invite. */
  toldBy: z.enum(['report', 'reading']),
  paragraph: z.int().min(1).max(999).optional(),
  /** The clock that is told of: when things happened, unless it is when they became known. */
  clock: z.enum(['occurred', 'known']).optional(),
  /** Developments in the order told. One that the dossier no longer holds is passed over. */
  steps: z.array(id).min(2).max(limits.inOne),
});
export type Story = Readonly<z.infer<typeof story>>;

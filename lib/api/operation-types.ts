import type { z } from 'zod';
import type { OperationId, operations } from './operations';

// Types alone: the schemas stay on the server, and what a page sends and is told is still what they say.

type Schema<Id extends OperationId, Part extends string> =
  (typeof operations)[Id] extends Readonly<Record<Part, infer Found extends z.ZodType>>
    ? Readonly<z.infer<Found>>
    : never;

/** What an operation is asked with. */
export type BodyOf<Id extends OperationId> = Schema<Id, 'body'>;
/** What it answers. */
export type AnswerOf<Id extends OperationId> = Schema<Id, 'answer'>;

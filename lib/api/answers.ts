import { z } from 'zod';
import { id, nameText, slug, titleText, weights } from '@/lib/dossier/atoms';
import { change } from '@/lib/dossier/change';
import { dossierSchema } from '@/lib/dossier/dossier-schema';
import { signedAssessment } from '@/lib/dossier/log';
import { act } from '@/lib/dossier/parts-replaced';
import type { DossierView, EntryKept, LogLine, Person } from './contract';
import { problemKinds, reasonCodes } from './problem';

// What the server says, as schemas: for tests, for programs, and for the document that describes the interface. The
// pages trust it unparsed, so none of this reaches a browser.

const instant = z.iso.datetime();
const number = z.int().min(1);
const stamped = { id: z.uuid(), recordedAt: instant };
const sealed = { changeNumber: number, hash: z.string(), previous: z.string().optional() };

export const healthAnswer = z.strictObject({
  status: z.literal('ok'),
  store: z.enum(['memory', 'sqlite', 'postgres']),
});

export const personAnswer = z.strictObject({ name: nameText.optional() }) satisfies z.ZodType<Person>;

export const listingAnswer = z.strictObject({
  dossiers: z.array(
    z.union([
      z.strictObject({
        slug,
        title: titleText,
        question: titleText,
        createdAt: instant,
        changedAt: instant,
        entries: number,
        revisions: number,
      }),
      /** What is kept of it cannot be read. */
      z.strictObject({ slug, isDamaged: z.literal(true) }),
    ]),
  ),
});

// read across the scenarios of today, the weights of an earlier day need not name them all
const acrossWeights = z.record(id, z.number());
export const revisionAnswer = z.strictObject({
  ...signedAssessment.shape,
  ...stamped,
  weights: z.union([weights, acrossWeights]),
  number,
  basedOn: z.int().min(0),
});
const keptRevision = z.strictObject({ ...revisionAnswer.shape, ...sealed, chain: z.string() });
export const savedRevisionAnswer = z.union([keptRevision, revisionAnswer]);
export const revisionsAnswer = z.strictObject({ revisions: z.array(savedRevisionAnswer) });

const entry = z.strictObject({
  ...stamped,
  ...sealed,
  seq: number,
  author: nameText,
  authorId: id.optional(),
  reason: z.string().optional(),
  change,
});
export const entryKeptAnswer = z.strictObject({
  entry,
  dossier: dossierSchema,
}) satisfies z.ZodType<EntryKept>;

export const logLineAnswer = z.strictObject({
  ...stamped,
  seq: number,
  author: nameText,
  reason: z.string().optional(),
  kind: z.enum(change.options.flatMap((option) => [...option.shape.kind.values])),
  developments: z.array(id),
  act: act.optional(),
  undoes: number.optional(),
}) satisfies z.ZodType<LogLine>;

export const dossierAnswer = z.strictObject({
  slug,
  seq: number,
  dossier: dossierSchema,
  log: z.array(logLineAnswer),
  revisions: z.array(revisionAnswer),
  unjudged: z.array(id),
}) satisfies z.ZodType<DossierView>;

export const problemAnswer = z.object({
  type: z.string(),
  kind: z.enum(problemKinds),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(
      z.strictObject({
        path: z.string(),
        value: z.string().optional(),
        code: z.enum(reasonCodes),
        message: z.string(),
      }),
    )
    .optional(),
  revisions: z.array(z.unknown()).optional(),
  entries: z.array(z.unknown()).optional(),
});

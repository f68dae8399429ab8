import { z } from 'zod';
import { id, isoDate, limits, nameText, plainText } from '@/lib/dossier/atoms';
import { assessment, type DossierEntry, newPlaces, type Revision } from '@/lib/dossier/log';
import { type Dossier, development, settings } from '@/lib/dossier/schema';

// A form sends an empty field as an empty text: that is no reason, not a wrong one.
const reason = z
  .preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    plainText(limits.text).optional(),
  )
  .optional();
const basedOn = z.int().min(0).max(1_000_000_000);

/** POST /api/dossiers: a new question with its scenarios. Equal shares to begin with; a reserved one gets 10 %. */
export const newDossierBody = z.strictObject({
  language: z.enum(['en', 'ar']),
  title: plainText(limits.title),
  question: plainText(limits.title),
  /** Ends the bottom line: "West 64 %, likely, to be …". */
  claim: plainText(limits.title),
  /** What 100 means; the question itself where nothing is given. */
  meaning: plainText(limits.text).optional(),
  horizonOn: isoDate,
  anchorOn: isoDate,
  author: nameText,
  scenarios: z
    .array(
      z.strictObject({
        name: plainText(limits.title),
        detail: plainText(limits.title).optional(),
        /** The rest: everything that no other scenario covers. */
        reserved: z.boolean().optional(),
      }),
    )
    .min(2, 'scenario-count')
    .max(limits.scenarios, 'scenario-count')
    .refine((all) => all.filter(({ reserved }) => reserved).length <= 1, 'several-reserved'),
});
export type NewDossierBody = Readonly<z.infer<typeof newDossierBody>>;

/** POST /api/dossiers/:slug/revisions: an assessment and the number of the revision it was made from. */
export const newRevisionBody = z.strictObject({ ...assessment.shape, reason, basedOn });
export type NewRevisionBody = Readonly<z.infer<typeof newRevisionBody>>;

/** POST /api/dossiers/:slug/entries: one change and the number of the entry that was in view. */
export const newEntryBody = z.strictObject({
  basedOn,
  author: nameText,
  reason,
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('development-added'), development, newPlaces }),
    z.strictObject({ kind: z.literal('development-changed'), development, newPlaces }),
    z.strictObject({ kind: z.literal('development-removed'), id }),
    z.strictObject({ kind: z.literal('settings-changed'), settings }),
    z.strictObject({ kind: z.literal('anchor-moved'), on: isoDate }),
  ]),
});
export type NewEntryBody = Readonly<z.infer<typeof newEntryBody>>;

/** An entry of the log without what it changed: enough for a history. */
export type LogLine = Readonly<{
  id: string;
  seq: number;
  recordedAt: string;
  author: string;
  reason?: string | undefined;
  kind: DossierEntry['change']['kind'];
  /** The development it was about, where it was about one. */
  development?: string | undefined;
}>;

/** GET /api/dossiers/:slug: the dossier as it stands after entry `seq`, and every revision. */
export type DossierView = Readonly<{
  slug: string;
  seq: number;
  dossier: Dossier;
  log: readonly LogLine[];
  revisions: readonly Revision[];
}>;

/** The answer to a new entry: the entry as kept and the dossier after it. */
export type EntryKept = Readonly<{ entry: DossierEntry; dossier: Dossier }>;

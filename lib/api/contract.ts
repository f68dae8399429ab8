import { z } from 'zod';
import { id, isoDate, limits, nameText, plainText } from '@/lib/dossier/atoms';
import { developmentAdded, developmentChanged } from '@/lib/dossier/change';
import type { PartsReplaced } from '@/lib/dossier/change-between';
import { assessment, type DossierEntry, type Revision } from '@/lib/dossier/log';
import { partsReplaced } from '@/lib/dossier/parts-replaced';
import { yardstick } from '@/lib/dossier/reasoning';
import { type Dossier, settings } from '@/lib/dossier/schema';

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
  /** Which words name a range of points; ICD 203 where it is not said. */
  yardstick: yardstick.optional(),
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
    .refine((all) => all.filter(({ reserved }) => reserved).length <= 1, 'several-reserved')
    .readonly(),
});
export type NewDossierBody = Readonly<z.infer<typeof newDossierBody>>;

/** POST /api/dossiers/:slug/revisions: an assessment and the number of the revision it was made from. */
const { author: _, ...judged } = assessment.shape;
export const newRevisionBody = z.strictObject({ ...judged, reason, gapReason: reason, basedOn });
export type NewRevisionBody = Readonly<z.infer<typeof newRevisionBody>>;

/**
 * POST /api/dossiers/:slug/entries: one change and the number of the entry that was in view. An undoing names the entry
 * that it takes back; the server finds out what that means and refuses it if the same things were changed since.
 */
export const newEntryBody = z.strictObject({
  basedOn,
  reason,
  change: z.discriminatedUnion('kind', [
    developmentAdded,
    developmentChanged,
    z.strictObject({ kind: z.literal('development-removed'), id }),
    z.strictObject({ kind: z.literal('settings-changed'), settings }),
    z.strictObject({ kind: z.literal('anchor-moved'), on: isoDate }),
    partsReplaced,
    z.strictObject({ kind: z.literal('undo'), entry: z.int().min(1).max(1_000_000_000) }),
  ]),
});
export type NewEntryBody = Readonly<z.infer<typeof newEntryBody>>;

/** What a person writes, and the name they sign it with; the server is told the name by itself. */
export type Signed<T> = T & Readonly<{ author: string }>;

/** PUT /api/person: what whoever asks is called; what they write from now on is signed with it. */
export const personBody = z.strictObject({ name: nameText });
export type PersonBody = Readonly<z.infer<typeof personBody>>;

/** GET and PUT /api/person; without a name nothing can be written yet. */
export type Person = Readonly<{ name?: string | undefined }>;

/** An entry of the log without what it changed: enough for a history. */
export type LogLine = Readonly<{
  id: string;
  seq: number;
  recordedAt: string;
  author: string;
  reason?: string | undefined;
  kind: DossierEntry['change']['kind'];
  /** The developments it was about. */
  developments: readonly string[];
  /** What was done in one act, where an entry replaces several parts. */
  act?: PartsReplaced['act'] | undefined;
  /** The number of the entry that it takes back. */
  undoes?: number | undefined;
}>;

/** GET /api/dossiers/:slug: the dossier as it stands after entry `seq`, and every revision. */
export type DossierView = Readonly<{
  slug: string;
  seq: number;
  dossier: Dossier;
  log: readonly LogLine[];
  revisions: readonly Revision[];
  /** Scenarios that the last revision says nothing of, since they were taken out of another after it. */
  unjudged: readonly string[];
}>;

/** The answer to a new entry: the entry as kept and the dossier after it. */
export type EntryKept = Readonly<{ entry: DossierEntry; dossier: Dossier }>;

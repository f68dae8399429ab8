import type { Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import type { Confidence } from '@/lib/dossier/schema';

/** What an analyst gives when saving; the rest of an assessment is what the screen shows at that moment. */
export type SaveInput = Readonly<{
  weights: Weights;
  confidence: Confidence;
  author: string;
  reason?: string | undefined;
  /** Why the weights stand far from what the evidence implies, where they do. */
  gapReason?: string | undefined;
  /** The revision that this one follows; 0 where there is none yet. */
  basedOn: number;
}>;

/** The part of somebody else's revision that has to be seen before choosing between the two. */
export type Theirs = Pick<Revision, 'number' | 'weights' | 'author' | 'reason' | 'recordedAt' | 'confidence'>;

export type SaveOutcome =
  | Readonly<{ kind: 'saved'; number: number }>
  /** Another revision came first; nothing was written. */
  | Readonly<{ kind: 'conflict'; theirs: Theirs }>
  | Readonly<{ kind: 'failed'; why: 'unreachable' | 'refused' | 'server'; detail?: string | undefined }>;

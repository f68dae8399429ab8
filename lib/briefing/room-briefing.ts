import { type TimelineItem, timelineItems } from '@/lib/charts/timeline-items';
import { asOfDay } from '@/lib/dossier/as-of-day';
import type { LocalisedText, ScenarioId, Weights } from '@/lib/dossier/atoms';
import { chronology } from '@/lib/dossier/chronology';
import type { Revision } from '@/lib/dossier/log';
import { revisionAsOf } from '@/lib/dossier/revisions';
import type { Confidence, Dossier, Layer } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { trace } from '@/lib/forecast/trace';
import type { IsoDate } from '@/lib/time/civil-date';
import { type Beat, beats } from './beats';
import { isRoundedFirst, type RoomWeights, roundedToFive } from './room-weights';

/** All that a room is shown of one dossier, as plain values that can cross to the browser. */
export type RoomBriefing = Readonly<{
  slug: string;
  title: LocalisedText;
  question: LocalisedText;
  claim: LocalisedText;
  meaning: LocalisedText;
  horizonOn: IsoDate;
  marking: string;
  notice?: LocalisedText | undefined;
  asOfOn: IsoDate;
  asOfInferred: boolean;
  layer: Layer;
  exact: Weights;
  /** What a room sees first where confidence is low. */
  rounded?: RoomWeights | undefined;
  from: ShownWeights['from'];
  confidence?: Confidence | undefined;
  /** Why the judgement stands far from what the evidence implies, in its author's words. */
  gapReason?: string | undefined;
  beats: readonly Beat[];
  /** The developments that move weights, as marks on the time axis; their words stand elsewhere. */
  marks: readonly TimelineItem[];
}>;

/** The briefing of a dossier as of a day, in a layer, with a draft if somebody is trying one. */
export function roomBriefing(
  input: Readonly<{
    dossier: Dossier;
    revisions: readonly Revision[];
    asOfOn?: IsoDate | undefined;
    layer?: Layer | undefined;
    draft?: readonly number[] | undefined;
    hasMap: boolean;
  }>,
): RoomBriefing {
  const { dossier, revisions, draft, hasMap } = input;
  const asOfOn = asOfDay(input.asOfOn, dossier, revisions);
  const layer = input.layer ?? dossier.settings.layer;
  const inLayer = dossierInLayer(dossier, layer, dossier.settings.checksOff);
  const dates = chronology(inLayer);
  const made = trace({ dossier: inLayer, chronology: dates, asOfOn });
  const order = dossier.scenarios.map(({ id }) => id);
  const implied = impliedPoints(made.implied, order);
  const shown = shownWeights({ order, revisions, asOfOn, draft, implied });
  const confidence = shown.revision?.confidence;
  return {
    slug: dossier.slug,
    title: dossier.title,
    question: dossier.question,
    claim: dossier.claim,
    meaning: dossier.meaning,
    horizonOn: dossier.horizonOn,
    marking: dossier.marking,
    notice: dossier.notice,
    asOfOn,
    asOfInferred: dossier.anchor.inferred && asOfOn === dossier.anchor.on,
    layer,
    exact: shown.weights,
    rounded: isRoundedFirst(confidence?.level) ? roundedToFive(shown.weights, order) : undefined,
    from: shown.from,
    confidence,
    gapReason: shown.from === 'revision' ? shown.revision?.gapReason : undefined,
    marks: timelineItems(inLayer, dates, made, 'en').filter(({ lane }) => lane !== undefined),
    beats: beats({
      dossier: inLayer,
      trace: made,
      judged: shown.from === 'evidence' ? undefined : shown.weights,
      hasMap,
      checks:
        layer === 'checked'
          ? dossier.sourceChecks.filter(({ id }) => !dossier.settings.checksOff.includes(id))
          : [],
    }),
  };
}

/** The weights a briefing shows and where they come from. */
type ShownWeights =
  | Readonly<{ from: 'draft'; weights: Weights; revision: Revision | undefined }>
  | Readonly<{ from: 'revision'; weights: Weights; revision: Revision }>
  /** Nobody had judged yet: what the evidence implies, and said to be so. */
  | Readonly<{ from: 'evidence'; weights: Weights; revision: undefined }>;

/** A draft from the address before the last revision that counts as of a day, and that before the bare evidence. */
function shownWeights(
  input: Readonly<{
    order: readonly ScenarioId[];
    revisions: readonly Revision[];
    asOfOn: IsoDate;
    draft: readonly number[] | undefined;
    implied: Weights;
  }>,
): ShownWeights {
  const { order, draft, implied } = input;
  const revision = revisionAsOf(input.revisions, input.asOfOn);
  if (draft?.length === order.length) {
    const weights = Object.fromEntries(order.map((id, i) => [id, draft[i] ?? 0]));
    return { from: 'draft', weights, revision };
  }
  return revision
    ? { from: 'revision', weights: revision.weights, revision }
    : { from: 'evidence', weights: implied, revision: undefined };
}

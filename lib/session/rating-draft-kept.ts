import type { Cell, DevelopmentWhatIf, WhatIf } from '@/lib/dossier/what-if-schema';
import { noRatings, type RatedParts, type RatingDraft, type RatingsOf } from './rating-draft';

/** A sitting of rating blind: how its columns are shuffled, what it began with, in which layer. */
export type Sitting = Readonly<{ seed: number; start: 'empty' | 'kept'; layer: 'reported' | 'checked' }>;

/** All drafts of one dossier, each layer's own and that of a blind sitting. */
export type RatingDrafts = Readonly<Record<RatingsOf, RatingDraft> & { sitting?: Sitting | undefined }>;
export const noDrafts: RatingDrafts = { reported: noRatings, checked: noRatings, blind: noRatings };

/** One edit of a draft, as a device keeps it. */
export type RatingStep = Readonly<{ of: RatingsOf; from: WhatIf; to: WhatIf }>;
/** Drafts with the way they came about, so that a reload takes nothing back and still lets it be taken back. */
export type KeptRatings = Readonly<{
  drafts: RatingDrafts;
  past: readonly RatingStep[];
  future: readonly RatingStep[];
}>;
export const nothingKept: KeptRatings = { drafts: noDrafts, past: [], future: [] };

/** Drafts as a text that a device can keep. */
export function keptDrafts({ drafts, past, future }: KeptRatings): string {
  // every state is kept whole: a long way back would fill the store
  return JSON.stringify({ version: 2, ...drafts, past: past.slice(-most), future: future.slice(-most) });
}

const most = 50;
const layers = ['reported', 'checked', 'blind'] as const;

/** The drafts that a device kept; whatever is not one is passed over, for a broken store must not break the page. */
export function draftsKept(text: string | null): KeptRatings {
  const kept = parsed(text);
  if (!isRecord(kept) || (kept.version !== 1 && kept.version !== 2)) return nothingKept;
  const drafts = {
    reported: draftOf(kept.reported),
    checked: draftOf(kept.checked),
    blind: draftOf(kept.blind),
    ...(isSitting(kept.sitting) && { sitting: kept.sitting }),
  };
  if (kept.version === 2) return { drafts, past: stepsOf(kept.past), future: stepsOf(kept.future) };
  // the first version kept a way back for each draft by itself
  return { drafts, past: layers.flatMap((of) => wayTo(of, kept[of])), future: [] };
}

function stepsOf(value: unknown): readonly RatingStep[] {
  return Array.isArray(value) ? value.filter(isStep) : [];
}

function isStep(value: unknown): value is RatingStep {
  return (
    isRecord(value) && layers.some((of) => of === value.of) && isWhatIf(value.from) && isWhatIf(value.to)
  );
}

function wayTo(of: RatingsOf, value: unknown): readonly RatingStep[] {
  if (!isRecord(value) || !Array.isArray(value.past)) return [];
  const states = [...value.past, value.now].filter(isWhatIf);
  return states.slice(1).flatMap((to, place) => {
    const from = states[place];
    return from === undefined ? [] : [{ of, from, to }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // a text that is no JSON holds no draft
    return undefined;
  }
}

function draftOf(value: unknown): RatingDraft {
  if (!isRecord(value) || !isWhatIf(value.now)) return noRatings;
  return {
    now: value.now,
    basedOn: typeof value.basedOn === 'number' ? value.basedOn : 0,
    was: isRecordOf(value.was, isRatedParts) ? value.was : {},
  };
}

function isSitting(value: unknown): value is Sitting {
  return (
    isRecord(value) &&
    typeof value.seed === 'number' &&
    (value.start === 'empty' || value.start === 'kept') &&
    (value.layer === 'reported' || value.layer === 'checked')
  );
}

// only what the matrix itself writes: single developments
function isWhatIf(value: unknown): value is WhatIf {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== 'developments')) return false;
  return value.developments === undefined || isRecordOf(value.developments, isDevelopmentWhatIf);
}

function isDevelopmentWhatIf(value: unknown): value is DevelopmentWhatIf {
  return (
    isRecord(value) &&
    (value.cells === undefined || isRecordOf(value.cells, isCell)) &&
    (value.reasons === undefined || isRecordOf(value.reasons, isReason)) &&
    (value.grade === undefined || isGrade(value.grade)) &&
    (value.novelty === undefined || typeof value.novelty === 'number') &&
    (value.origin === undefined || typeof value.origin === 'string') &&
    (value.alone === undefined || value.alone === true)
  );
}

function isRatedParts(value: unknown): value is RatedParts {
  return (
    isRecord(value) &&
    isRecordOf(value.ratings, isCell) &&
    (value.ratios === undefined || isRecordOf(value.ratios, isCell)) &&
    isGrade(value.grade) &&
    typeof value.novelty === 'number'
  );
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'number' ? value > 0 : /^(?:CC|C|N|I|II|NA)$/.test(String(value));
}

function isReason(value: unknown): value is NonNullable<DevelopmentWhatIf['reasons']>[string] {
  return value === 'none' || isRecord(value);
}

function isGrade(value: unknown): value is string {
  return typeof value === 'string' && /^[A-F][1-6]$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf<T>(
  value: unknown,
  is: (each: unknown) => each is T,
): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(is);
}

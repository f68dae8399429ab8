import type { Cell, DevelopmentWhatIf, WhatIf } from '@/lib/dossier/what-if-schema';
import { noRatings, type RatedParts, type RatingDraft } from './rating-draft';

/** A sitting of rating blind: how its columns are shuffled, what it began with, in which layer. */
export type Sitting = Readonly<{ seed: number; start: 'empty' | 'kept'; layer: 'reported' | 'checked' }>;

/** All drafts of one dossier, each layer's own and that of a blind sitting. */
export type RatingDrafts = Readonly<{
  reported: RatingDraft;
  checked: RatingDraft;
  blind: RatingDraft;
  sitting?: Sitting | undefined;
}>;
export const noDrafts: RatingDrafts = { reported: noRatings, checked: noRatings, blind: noRatings };

/** Drafts as a text that a device can keep. */
export function keptDrafts(drafts: RatingDrafts): string {
  const { reported, checked, blind, sitting } = drafts;
  return JSON.stringify({
    version: 1,
    reported: short(reported),
    checked: short(checked),
    blind: short(blind),
    sitting,
  });
}

// every state is kept whole: a long way back would fill the store
function short({ past, future, ...draft }: RatingDraft): RatingDraft {
  return { ...draft, past: past.slice(-most), future: future.slice(-most) };
}

const most = 50;

/** The drafts that a device kept; whatever is not one is passed over, for a broken store must not break the page. */
export function draftsKept(text: string | null): RatingDrafts {
  const kept = parsed(text);
  if (!isRecord(kept) || kept.version !== 1) return noDrafts;
  return {
    reported: draftOf(kept.reported),
    checked: draftOf(kept.checked),
    blind: draftOf(kept.blind),
    sitting: isSitting(kept.sitting) ? kept.sitting : undefined,
  };
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
  const states = (list: unknown) => (Array.isArray(list) ? list.filter(isWhatIf) : []);
  return {
    now: value.now,
    past: states(value.past),
    future: states(value.future),
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

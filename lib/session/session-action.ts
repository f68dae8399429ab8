import type { DossierView, EntryKept } from '@/lib/api/contract';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { Viewport } from '@/lib/charts/viewport';
import type { Weights } from '@/lib/dossier/atoms';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Address } from './address';
import type { RatingEdit, RatingsOf } from './rating-draft';
import type { KeptRatings, Sitting } from './rating-draft-kept';
import type { Doing, Filtering, Shuffled } from './state';
import type { WeightAction } from './weight-draft';

/** Everything that can happen to a page. */
export type SessionAction =
  | Readonly<{ type: 'weights'; act: WeightAction }>
  /** Another view: `go` for a step that Back undoes, `settle` for what only keeps the address true. */
  | Readonly<{ type: 'go' | 'settle'; change: Partial<Address> }>
  /** The part of the axis in view, while a gesture runs and once it has ended; `isOver` says which. */
  | Readonly<{ type: 'view'; viewport: Viewport; scale: TimeScale; isOver: boolean; byPage?: boolean }>
  /** A day that is only passed by, and the one on which somebody stays. */
  | Readonly<{ type: 'look' | 'stay'; asOfOn: IsoDate }>
  /** A what-if while a gesture lasts, at its end, and at once; weights and a layer come along with a kept set. */
  | Readonly<{ type: 'try'; whatIf: WhatIf }>
  | Readonly<{ type: 'rest' }>
  | Readonly<{ type: 'tried'; whatIf: WhatIf; weights?: Weights | undefined; layer?: Address['layer'] }>
  | Readonly<{ type: 'enter' | 'leave' | 'drop' }>
  /** The publication pin: dragged, let go where it was, and moved to a day by a leap or a small step. */
  | Readonly<{ type: 'pin-held'; on: IsoDate; axis?: TimeScale }>
  | Readonly<{ type: 'pin-cancelled' }>
  | Readonly<{ type: 'pin-moved'; on: IsoDate; by: 'leap' | 'step' }>
  | Readonly<{ type: 'rated'; of: RatingsOf; edit: RatingEdit }>
  | Readonly<{ type: 'ratings-given-up'; of: RatingsOf }>
  | Readonly<{ type: 'ratings-found'; kept: KeptRatings }>
  | Readonly<{ type: 'acknowledged' }>
  | Readonly<{ type: 'sitting-begun'; sitting: Sitting }>
  | Readonly<{ type: 'sitting-left' }>
  | Readonly<{ type: 'undo' | 'redo' }>
  /** The browser went back or forth, or the page was opened at another address than the server thought. */
  | Readonly<{ type: 'navigated'; address: Address }>
  | Readonly<{ type: 'record'; record: DossierView }>
  /** What the page came without could not be fetched. */
  | Readonly<{ type: 'rest-missing' }>
  | Readonly<{ type: 'revision-kept'; number: number; before: Weights }>
  /** `was` says which draft is in the record now. */
  | Readonly<{ type: 'entry-kept'; made: EntryKept; was?: 'publication' | RatingsOf | 'form' | undefined }>
  /** An entry of ours was taken back by another, or one that took back was itself taken back. */
  | Readonly<{ type: 'entry-undone'; way: 'undo' | 'redo'; of: number; made: EntryKept }>
  | Readonly<{ type: 'entry-not-undone'; of: number; why: 'overtaken' | 'failed' }>
  | Readonly<{ type: 'doing'; doing: Doing | undefined }>
  | Readonly<{ type: 'shuffled'; shuffled: Shuffled | undefined }>
  | Readonly<{ type: 'measured'; width: number }>
  | Readonly<{ type: 'filtering'; filtering: Filtering }>;

import type { DossierView, EntryKept } from '@/lib/api/contract';
import type { TimeScale } from '@/lib/charts/time-scale';
import type { Viewport } from '@/lib/charts/viewport';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { DrawnDays } from '@/lib/forecast/plausible-orders';
import type { IsoDate } from '@/lib/time/civil-date';
import type { Window } from '@/lib/time/window';
import type { Address } from './address';
import type { History, Step } from './history';
import type { RatingDrafts } from './rating-draft-kept';
import type { WeightDraft } from './weight-draft';

/** The state of a page over one dossier: what the address shares, what is in hand, and what can be taken back. */
export type SessionState = Readonly<{
  /** What the server said last; at first only what the first screen needs. */
  record: DossierView;
  /** Whether the rest of the record was asked for in vain, until it comes. */
  restIsMissing: boolean;
  address: Address;
  /** What is shown only while a gesture lasts. */
  held: Held;
  weights: WeightDraft;
  /** The weights that the draft was last made to follow, as text. */
  followed: string;
  /** The revision that was in view when the draft of the weights was begun. */
  basedOn: number;
  ratings: RatingDrafts;
  /** Whether ratings were brought back from an earlier visit, until somebody has seen it. */
  restored: boolean;
  /** In a sandbox in which nothing is otherwise yet. */
  entered: boolean;
  history: History;
  /** What was taken back or brought back last, to be said; another object each time. */
  said: Said | undefined;
  /** What is being done to a development in its place, and the last change that was kept from here. */
  begun: Begun | undefined;
  kept: EntryKept | undefined;
  /** Pixels of the drawing. */
  width: number;
  shuffled: Shuffled | undefined;
  /** What a filter is applied with, once it has been fetched. */
  filtering: Filtering | undefined;
}>;

export type Held = Readonly<{
  asOfOn?: IsoDate;
  whatIf?: WhatIf;
  /** The publication pin while it is dragged, over the axis as it was when the drag began. */
  pin?: Readonly<{ on: IsoDate; axis: TimeScale | undefined }>;
  /** As the last gesture left it, to the pixel, and the whole days it was written down as; none while it runs. */
  viewport?: Readonly<{ viewport: Viewport; scale: TimeScale; as?: string | undefined }>;
}>;

/** What a person is about to do to a development; `proposed` is a window drawn by hand. */
export type Doing =
  | Readonly<{ what: 'add' }>
  | Readonly<{ what: 'edit'; id: string; proposed?: Window | undefined }>
  | Readonly<{ what: 'split' | 'merge'; id: string }>;
/** On the record as it was in view when that began: what others save meanwhile must come to light as a conflict. */
export type Begun = Readonly<{ doing: Doing; record: DossierView; number: number }>;

/** Drawn dates on show: all draws, and the one that is meant now. */
export type Shuffled = Readonly<{ draws: readonly DrawnDays[]; at: number }>;

export type Filtering = Pick<typeof import('./filter'), 'poolOf' | 'sifted'>;

export type Said =
  | Readonly<{ kind: 'undone' | 'redone'; step: Step }>
  /** The last step is kept: it is offered to be taken back, which nothing but a new one can do. */
  | Readonly<{ kind: 'kept'; step: Step }>
  | Readonly<{ kind: 'entry-saved'; entry: number }>
  | Readonly<{ kind: 'entry-undone'; of: number; entry: number }>
  | Readonly<{ kind: 'entry-overtaken' | 'entry-failed'; of: number }>;

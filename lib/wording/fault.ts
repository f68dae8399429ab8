import type { Weights } from '@/lib/dossier/atoms';
import type { Yardstick } from '@/lib/dossier/reasoning';
import type { AnyTerm } from '@/lib/forecast/yardstick';

/** What can be wrong with how a text speaks of probability. */
export type FaultKind =
  /** A likelihood and a level of confidence in one sentence: ICD 203 forbids it. */
  | 'likelihood-with-confidence'
  /** "may", «ربما»: nobody can tell how likely. */
  | 'bare-possibility'
  /** A percentage without a word of the yardstick; a share that is no probability needs none. */
  | 'number-without-word'
  /** A word that only the other yardstick has. */
  | 'other-yardstick'
  /** "likely" beside a number that the word does not cover. */
  | 'word-off-number'
  /** Words of both of ICD 203's rows in one text. */
  | 'rows-mixed'
  /** The change takes a scenario into another band, and the reason does not say so. */
  | 'band-crossed';

/** One fault, where it stands in the text (UTF-16 offsets, `to` excluded) and the words that make it. */
export type WordingFault = Readonly<{
  kind: FaultKind;
  from: number;
  to: number;
  words: readonly string[];
  /** What the word does cover, in percent. */
  covers?: Readonly<{ from: number; to: number }> | undefined;
  /** The words before and after the change. */
  terms?: readonly [AnyTerm, AnyTerm] | undefined;
}>;

/** Weights before and after, and the names by which a reason can speak of each scenario; the first is shown. */
export type WeightsChanged = Readonly<{
  before: Weights;
  after: Weights;
  names: Readonly<Record<string, readonly string[]>>;
}>;

/** What a text is read against. */
export type WordingContext = Readonly<{
  yardstick?: Yardstick | undefined;
  /** Where the text is the reason of a change of weights. */
  change?: WeightsChanged | undefined;
}>;

/** A stretch of a folded text. */
export type TextSpan = Readonly<{ from: number; to: number }>;

/** A scale of words for likelihood ratios from 1 up: each word with where it begins, the weakest first. */
type Scale<T extends string> = Readonly<{
  words: readonly Readonly<{ term: T; from: number }>[];
  /** Who owns a shared edge. */
  edge: 'lower' | 'upper';
}>;

/** The word for a ratio, and which of the two hypotheses it favours: neither at exactly 1. */
export type VerbalRatio<T extends string> = Readonly<{
  term: T;
  favours: 'first' | 'second' | 'neither';
}>;

export type EnfsiTerm =
  | 'none'
  | 'weak'
  | 'moderate'
  | 'moderatelyStrong'
  | 'strong'
  | 'veryStrong'
  | 'extremelyStrong';
export type JeffreysTerm = 'barelyWorthMentioning' | 'substantial' | 'strong' | 'veryStrong' | 'decisive';
export type RafteryTerm = 'weak' | 'positive' | 'strong' | 'veryStrong';

/** ENFSI guideline for evaluative reporting (2015). Forensic: it begins where evidence from news ends. */
const enfsi: Scale<EnfsiTerm> = {
  words: [
    { term: 'none', from: 0 },
    { term: 'weak', from: 1 },
    { term: 'moderate', from: 10 },
    { term: 'moderatelyStrong', from: 100 },
    { term: 'strong', from: 1_000 },
    { term: 'veryStrong', from: 10_000 },
    { term: 'extremelyStrong', from: 1_000_000 },
  ],
  edge: 'lower',
};

/** Jeffreys (1961), Appendix B: half-decades. */
const jeffreys: Scale<JeffreysTerm> = {
  words: [
    { term: 'barelyWorthMentioning', from: 1 },
    { term: 'substantial', from: 10 ** 0.5 },
    { term: 'strong', from: 10 },
    { term: 'veryStrong', from: 10 ** 1.5 },
    { term: 'decisive', from: 100 },
  ],
  edge: 'upper',
};

/** Raftery (1995), Kass and Raftery (1995): the words for totals. */
const raftery: Scale<RafteryTerm> = {
  words: [
    { term: 'weak', from: 1 },
    { term: 'positive', from: 3 },
    { term: 'strong', from: 20 },
    { term: 'veryStrong', from: 150 },
  ],
  edge: 'upper',
};

/** The word of ENFSI (2015) for a likelihood ratio, kept for comparison; throws for what is no ratio. */
export function enfsiTerm(ratio: number): VerbalRatio<EnfsiTerm> {
  return verbal(ratio, enfsi);
}

/** The word of Jeffreys (1961) for a likelihood ratio; throws for what is no ratio. */
export function jeffreysTerm(ratio: number): VerbalRatio<JeffreysTerm> {
  return verbal(ratio, jeffreys);
}

/** The word of Raftery (1995) for a likelihood ratio; throws for what is no ratio. */
export function rafteryTerm(ratio: number): VerbalRatio<RafteryTerm> {
  return verbal(ratio, raftery);
}

function verbal<T extends string>(ratio: number, { words, edge }: Scale<T>): VerbalRatio<T> {
  if (!(ratio >= 0)) throw new Error(`not a likelihood ratio: ${ratio}`);
  const size = ratio < 1 ? 1 / ratio : ratio;
  const word = words.findLast(({ from }) => (edge === 'lower' ? from < size : from <= size));
  if (!word) throw new Error(`no word for a likelihood ratio of ${ratio}`);
  return { term: word.term, favours: ratio === 1 ? 'neither' : ratio > 1 ? 'first' : 'second' };
}

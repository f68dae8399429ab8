import type { Locale } from '@/lib/i18n/locales';
import { keysOf } from '@/lib/kernel/record';
import type { TextSpan } from './fault';
import { wordPattern } from './folded';
import { type LikelihoodEntry, likelihoodLexicon } from './likelihood-lexicon';

export type Likelihood = TextSpan & Readonly<{ entry: LikelihoodEntry }>;

const patterns = keysOf(likelihoodLexicon).flatMap((language) =>
  likelihoodLexicon[language].map((entry) => ({ language, entry, pattern: wordPattern(entry.spelled) })),
);

/** The likelihood words of a folded text in order, the longest where several begin together or overlap. */
export function likelihoods(text: string, language: Locale | undefined): readonly Likelihood[] {
  const found = patterns
    .filter((each) => language === undefined || each.language === language)
    .flatMap(({ entry, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        entry,
        from: index,
        to: index + length,
      })),
    );
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.from <= one.from &&
            other.to >= one.to &&
            other.to - other.from > one.to - one.from,
        ),
    )
    .toSorted((a, b) => a.from - b.from);
}

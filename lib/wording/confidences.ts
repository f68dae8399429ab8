import type { Locale } from '@/lib/i18n/locales';
import type { Span } from './fault';
import { wordPattern } from './folded';

const level = 'low|moderate|medium|high|limited|little|great|strong|full|some';
// a building of confidence, a vote, a statistical interval are something else
const en = [
  `(?:${level})(?:er|est)?[- ]confidence(?! interval)`,
  'confidence(?! interval| building|-building)(?:[ :,–-]+\\p{L}+){0,5}[ :,–-]+(?:low|moderate|medium|high|limited)',
  '(?:degree|level)s? of confidence|confidence levels?|(?:highly |fairly |very |quite )?confident(?:ly)?',
];
const levels = '(?:ال)?(?:منخفضة|متوسطة|عالية|كبيرة|ضعيفة|محدودة|تامة|كاملة)';
const ar = [
  `[وف]?(?:ب|ال|وال)?ثقة(?:[ :،]+\\p{L}+){0,4}[ :،]+${levels}`,
  `[وف]?(?:ب|ل)?(?:درجة|مستوى) (?:من )?(?:ال)?ثقة(?: \\p{L}+){0,4}(?: ${levels})?`,
  `[وف]?(?:ب)?ثقتنا(?: \\p{L}+){0,4} ${levels}`,
];
const patterns = { en: en.map(wordPattern), ar: ar.map(wordPattern) };

/** Where a folded text speaks of a level of confidence. */
export function confidences(text: string, language: Locale | undefined): readonly Span[] {
  const asked = language === undefined ? [...patterns.en, ...patterns.ar] : patterns[language];
  return asked
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .toSorted((a, b) => a.from - b.from);
}

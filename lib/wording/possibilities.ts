import type { Locale } from '@/lib/i18n/locales';
import type { TextSpan } from './fault';
import { type Folded, wordPattern } from './folded';
import { particlesOfDoubt } from './particles-of-doubt';

const en = [
  'might',
  "could(?!n['’]t| not)",
  'possibly|perhaps|maybe|conceivably',
  "(?:cannot|can not|can['’]t|could not) be (?:ruled out|excluded)",
  'it is possible(?: that)?|(?:there is )?a possibility(?: that)?',
].map(wordPattern);

const ar = [
  '[وف]?ربما',
  '(?<!لا )(?<!لم )(?<!لن )[وف]?يمكن أن|[وف]?(?:من )?الممكن أن|[وف]?ممكن أن',
  '[وف]?من المحتمل(?: أن)?|(?<!لا )[وف]?يحتمل أن|[وف]?محتمل أن',
  '[وفل]?لعل(?:ه|ها|هم|هما|هن|نا)?',
  '[وف]?لا يستبعد(?: أن)?|[وف]?غير مستبعد(?:ة)?',
].map(wordPattern);

/** Where a text says only that something is possible: "may", «ربما», «قد» before a verb that is still open. */
export function possibilities(read: Folded, language: Locale | undefined): readonly TextSpan[] {
  const spans = [
    ...(language === 'ar' ? [] : [...matches(read.text, en), ...modalMay(read)]),
    ...(language === 'en' ? [] : [...matches(read.text, ar), ...particlesOfDoubt(read)]),
  ];
  return spans.filter((span) => !isStrength(read.text, span)).toSorted((a, b) => a.from - b.from);
}

function matches(text: string, patterns: readonly RegExp[]): readonly TextSpan[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

const may = wordPattern('may');
/** The month has a capital wherever it stands; at the head of a sentence a day or a year tells it from the verb. */
function modalMay({ text, at, written }: Folded): readonly TextSpan[] {
  return matches(text, [may]).filter(({ from, to }) => {
    if (written.charAt(at[from] ?? -1) !== 'M') return true;
    const isHead = /(?:^|[.!?\n]\s*)$/.test(text.slice(0, from));
    return isHead && !/^\s*\p{N}/u.test(text.slice(to));
  });
}

/** "military might" is strength, not doubt. */
function isStrength(text: string, { from, to }: TextSpan): boolean {
  return (
    text.slice(from, to) === 'might' &&
    /\b(?:the|their|its|his|her|our|of|with|military|naval|economic|political)\s+$/u.test(text.slice(0, from))
  );
}

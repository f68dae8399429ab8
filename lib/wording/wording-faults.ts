import { probabilityWord } from '@/lib/forecast/yardstick';
import type { Locale } from '@/lib/i18n/locales';
import { searchable } from '@/lib/kernel/arabic-text';
import type { FaultKind, TextSpan, WordingContext, WordingFault } from './fault';
import { type Folded, folded, wordPattern, writtenAt } from './folded';
import { type Likelihood, likelihoods } from './likelihoods';
import { offNumbers } from './off-numbers';
import { hasNumber, type Percentage, percentages } from './percentages';
import { possibilities } from './possibilities';
import { sentences } from './sentences';

/**
 * What a text gets wrong in speaking of probability, in the order of the text; `undefined` reads it in both languages.
 * What stands in quotation marks is somebody else's and is passed over.
 */
export function wordingFaults(
  text: string,
  language: Locale | undefined,
  context: WordingContext = {},
): readonly WordingFault[] {
  const read = folded(text);
  if (!hint.test(read.text)) return crossedBands(text, context);
  const found: Found = {
    words: likelihoods(read.text, language),
    numbers: percentages(read.text),
    confidence: confidences(read.text, language),
    possible: possibilities(read, language),
  };
  return [
    ...sentences(read).flatMap((sentence) => sentenceFaults(read, sentence, found, context)),
    ...mixedRows(read, found.words, context),
    ...crossedBands(text, context),
  ].toSorted((a, b) => a.from - b.from);
}

// most texts have nothing of the kind, and a long dossier has thousands of them
const hint = new RegExp(
  [
    '[%٪]|per ?cent|الميه|المايه',
    'likel|probab|certain|chance|odds|possib|may|might|could|perhaps|conceivab|excluded|ruled out',
    'رجح|ستبعد|احتمال|مستحيل|ستحيل|تعادل|موكد|تاكد|ربما|قد|مكن|محتمل|يحتمل|لعل',
  ].join('|'),
);

type Found = Readonly<{
  words: readonly Likelihood[];
  numbers: readonly Percentage[];
  confidence: readonly TextSpan[];
  possible: readonly TextSpan[];
}>;

function sentenceFaults(
  read: Folded,
  sentence: TextSpan,
  found: Found,
  { yardstick = 'icd203' }: WordingContext,
): readonly WordingFault[] {
  const inside = ({ from, to }: TextSpan) => from >= sentence.from && to <= sentence.to;
  const words = found.words.filter(inside);
  const numbers = found.numbers.filter(inside);
  const confidence = found.confidence.find(inside);
  const likelihood = words[0] ?? numbers[0];
  const other = yardstick === 'icd203' ? 'phia' : 'icd203';
  const isNamed = words.some(({ entry }) => entry.icd203 !== undefined || entry.phia !== undefined);
  const said = read.text.slice(sentence.from, sentence.to);
  // a question asserts nothing, and a number says how likely
  const isBare = !/[?؟]$/.test(said) && !hasNumber(said);
  return [
    ...(confidence !== undefined && likelihood !== undefined
      ? [fault(read, 'likelihood-with-confidence', sentence, [likelihood, confidence])]
      : []),
    ...(isBare ? found.possible.filter(inside) : []).map((span) => fault(read, 'bare-possibility', span)),
    ...(numbers.length === 0 || isNamed
      ? []
      : [fault(read, 'number-without-word', spanOf(numbers) ?? sentence, numbers)]),
    ...words
      .filter(({ entry }) => entry[yardstick] === undefined && entry[other] !== undefined)
      .map((span) => fault(read, 'other-yardstick', span)),
    ...offNumbers(read.text, words, numbers, yardstick).map(({ word, number, covers }) => ({
      ...fault(read, 'word-off-number', spanOf([word, number]) ?? sentence, [word, number]),
      covers,
    })),
  ];
}

/** ICD 203 has two rows of words; a text that uses the first must not use the second. */
function mixedRows(
  read: Folded,
  words: readonly Likelihood[],
  { yardstick = 'icd203' }: WordingContext,
): readonly WordingFault[] {
  const ofScale = words.filter(({ entry }) => yardstick === 'icd203' && entry.icd203 !== undefined);
  const first = ofScale.find(({ entry }) => !entry.secondRow);
  if (first === undefined) return [];
  return ofScale
    .filter(({ entry }) => entry.secondRow)
    .map((span) => fault(read, 'rows-mixed', span, [span, first]));
}

function fault(read: Folded, kind: FaultKind, at: TextSpan, words: readonly TextSpan[] = [at]): WordingFault {
  const { from, to } = writtenAt(read, at.from, at.to);
  return { kind, from, to, words: words.map((span) => writtenAt(read, span.from, span.to).words) };
}

function spanOf(spans: readonly TextSpan[]): TextSpan | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

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
function confidences(text: string, language: Locale | undefined): readonly TextSpan[] {
  const asked = language === undefined ? [...patterns.en, ...patterns.ar] : patterns[language];
  return asked
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .toSorted((a, b) => a.from - b.from);
}

/** Scenarios that a change takes into another band of the yardstick, where the reason does not name them. */
function crossedBands(text: string, { yardstick, change }: WordingContext): readonly WordingFault[] {
  if (change === undefined || text.trim() === '') return [];
  const said = searchable(text);
  return Object.entries(change.names).flatMap(([id, names]) => {
    const [was, is] = [change.before, change.after].map(
      (weights) => probabilityWord(weights[id] ?? 0, yardstick).term,
    );
    if (was === undefined || is === undefined || was === is) return [];
    if (names.some((name) => isNamed(said, name))) return [];
    return [
      { kind: 'band-crossed', from: 0, to: text.length, words: names.slice(0, 1), terms: [was, is] } as const,
    ];
  });
}

/** By its name, or by the first word of it: «وجهة أخرى أو تشتّت» is long to write. */
function isNamed(said: string, name: string): boolean {
  const whole = searchable(name).trim();
  const first = whole.split(/[\s,،:(]+/)[0] ?? whole;
  // «الغرب» is also found in «للغرب» and «غربًا»
  const core = first.replace(/^ال/, '');
  return core.length > 2 ? said.includes(core) : said.includes(whole);
}

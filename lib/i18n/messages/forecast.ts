import type { AnyTerm, ProbabilityWord } from '@/lib/forecast/yardstick';
import { percent, percentRange } from '../numbers';
import { estimative } from './estimative';

/** A run of a sentence: plain, or a scenario's own, or a figure that must keep its own direction. */
export type Run = Readonly<{
  text: string;
  scenario?: string | undefined;
  strong?: boolean;
  figure?: boolean;
  /** The dossier's own words, which may be in another language than the sentence. */
  claim?: boolean;
}>;
type Named = Readonly<{ id: string; name: string; points: number }>;
type Banded = ProbabilityWord;

// In a sentence the nouns among them take their article.
const enTerms: Record<AnyTerm, string> = {
  ...estimative.en,
  roughlyEven: 'a roughly even chance',
  remoteChance: 'a remote chance',
  realisticPossibility: 'a realistic possibility',
};

// As verbs, for the sentence goes on «أن …».
const arVerbs: Record<AnyTerm, string> = {
  almostNoChance: 'يكاد يستحيل',
  veryUnlikely: 'يُستبعد',
  unlikely: 'لا يُرجَّح',
  roughlyEven: 'يكاد يتعادل احتمال وقوعه واحتمال عدمه',
  likely: 'يُرجَّح',
  veryLikely: 'يُرجَّح بقوة',
  almostCertain: 'يكاد يتأكد',
  remoteChance: 'ثمة احتمال ضئيل',
  highlyUnlikely: 'ثمة احتمال ضعيف',
  realisticPossibility: 'ثمة احتمال واقعي',
  highlyLikely: 'يُرجَّح إلى حد بعيد',
};

/** What stands where the word does; in a gap of the scale, both neighbours. */
function enSaid({ term, between: gap }: Banded): string {
  return gap === undefined ? enTerms[term] : estimative.en.between(enTerms[gap[0]], enTerms[gap[1]]);
}

function arSaid({ term, between: gap }: Banded): string {
  const words = estimative.ar;
  return gap === undefined ? words[term] : words.between(words[gap[0]], words[gap[1]]);
}

/** «each of the two», «each of them», or nothing where there is one. */
function arEach(count: number): string {
  if (count === 1) return '';
  return count === 2 ? 'كلٌّ منهما ' : 'كلٌّ منها ';
}

function between(runs: readonly (readonly Run[])[], joiner: string, last: string): Run[] {
  return runs.flatMap((run, index) =>
    index === 0 ? [...run] : [{ text: index === runs.length - 1 ? last : joiner }, ...run],
  );
}

function enJudged(word: Banded, claim: string): readonly Run[] {
  const { from, to } = word;
  return [
    { text: `${enSaid(word)} (`, strong: true },
    { text: percentRange('en', from, to), strong: true, figure: true },
    { text: ')', strong: true },
    { text: ' ' },
    { text: claim, claim: true },
  ];
}

function arJudged(word: Banded, claim: string): readonly Run[] {
  const { term, between: gap, from, to } = word;
  // a verb goes on «أن …»; what is none needs a joint before it
  const isVerb = gap === undefined && term !== 'roughlyEven';
  return [
    { text: `${gap === undefined ? arVerbs[term] : `احتماله ${arSaid(word)}`} (بين `, strong: true },
    { text: percent('ar', from), strong: true, figure: true },
    { text: ' و', strong: true },
    { text: percent('ar', to), strong: true, figure: true },
    { text: ')', strong: true },
    { text: isVerb ? ' ' : '، أي ' },
    { text: claim, claim: true },
  ];
}

const en = {
  headline: (lead: Named, band: Banded, claim: string): readonly Run[] => [
    { text: lead.name, scenario: lead.id, strong: true },
    { text: ' ' },
    { text: percent('en', lead.points), scenario: lead.id, strong: true, figure: true },
    { text: ' — ', strong: true },
    ...enJudged(band, claim),
    { text: '.' },
  ],
  /** The headline after its number: on a slide the number stands alone above it. */
  judged: enJudged,
  alternatives: (
    groups: readonly Readonly<{ band: Banded; members: readonly Named[] }>[],
  ): readonly Run[] => [
    ...between(
      groups.map(({ band, members }) => [
        ...between(
          members.map(({ id, name, points }) => [
            { text: name, scenario: id, strong: true },
            { text: ' ' },
            { text: percent('en', points), scenario: id, strong: true, figure: true },
          ]),
          ', ',
          ' and ',
        ),
        { text: ` ${members.length > 1 ? 'are each' : 'is'} ${enSaid(band)} (` },
        { text: percentRange('en', band.from, band.to), figure: true },
        { text: ')' },
      ]),
      '; ',
      '; ',
    ),
    { text: '.' },
  ],
  confidence: { low: 'Confidence is low.', moderate: 'Confidence is moderate.', high: 'Confidence is high.' },
  nobodyJudged: 'Nobody had judged by this day: these figures are what the evidence implies.',
  unsaved: 'Unsaved draft.',
  draft: 'draft',
  throughTime: 'Weight, %',
  throughTimeNote:
    'What the evidence implies, on the day it became known. A sharp date makes a step; a vague one a slope as wide as the doubt.',
  judgement: 'judgement',
  passes: (name: string, other: string, day: string) => `${name} passes ${other}, ${day}`,
  chart: 'Evidence-implied shares through time, stacked',
  chartLines: 'Evidence-implied shares through time, one line for each scenario',
};

const ar: typeof en = {
  headline: (lead, band, claim) => [
    { text: lead.name, scenario: lead.id, strong: true },
    { text: ' ' },
    { text: percent('ar', lead.points), scenario: lead.id, strong: true, figure: true },
    { text: ': ', strong: true },
    ...arJudged(band, claim),
    { text: '.' },
  ],
  judged: arJudged,
  alternatives: (groups) => [
    ...between(
      groups.map(({ band, members }) => [
        ...between(
          members.map(({ id, name, points }) => [
            { text: name, scenario: id, strong: true },
            { text: ' ' },
            { text: percent('ar', points), scenario: id, strong: true, figure: true },
          ]),
          ' و',
          ' و',
        ),
        {
          text: `: ${arEach(members.length)}${arSaid(band)} (بين `,
        },
        { text: percent('ar', band.from), figure: true },
        { text: ' و' },
        { text: percent('ar', band.to), figure: true },
        { text: ')' },
      ]),
      '؛ ',
      '؛ ',
    ),
    { text: '.' },
  ],
  confidence: {
    low: 'درجة الثقة في التقدير منخفضة.',
    moderate: 'درجة الثقة في التقدير متوسطة.',
    high: 'درجة الثقة في التقدير عالية.',
  },
  nobodyJudged: 'لم يُبدِ أحد تقديرًا في هذا اليوم أو قبله: الأرقام هي ما تشير إليه القرائن.',
  unsaved: 'تعديل غير محفوظ.',
  draft: 'مسودة',
  throughTime: 'الوزن، %',
  throughTimeNote: 'ما تشير إليه القرائن يوم عُلم بها. التاريخ الدقيق يُحدث قفزة، والتقريبي منحدرًا بقدر الشك.',
  judgement: 'التقدير',
  passes: (name, other, day) => `تقدُّم ${name} على ${other}، ${day}`,
  chart: 'الحصص التي تشير إليها القرائن عبر الزمن، مكدّسة',
  chartLines: 'الحصص التي تشير إليها القرائن عبر الزمن، خط لكل سيناريو',
};

/** Sentences made from the weights and from what the evidence implies. */
export const forecast = { en, ar };

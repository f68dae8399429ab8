import type { Term } from '@/lib/forecast/estimative-language';
import { list, percent, percentRange, plural, signed } from '../numbers';
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
type Banded = Readonly<{ term: Term; from: number; to: number }>;

// In a sentence the noun among them takes its article.
const enTerms: Record<Term, string> = { ...estimative.en, roughlyEven: 'a roughly even chance' };

// As verbs, for the sentence goes on «أن …».
const arVerbs: Record<Term, string> = {
  almostNoChance: 'يكاد يستحيل',
  veryUnlikely: 'يُستبعد',
  unlikely: 'لا يُرجَّح',
  roughlyEven: 'يكاد يتعادل احتمال وقوعه واحتمال عدمه',
  likely: 'يُرجَّح',
  veryLikely: 'يُرجَّح بقوة',
  almostCertain: 'يكاد يتأكد',
};

/** Counted points after «بمقدار»; Arabic counts by one, two, few and many. */
function arPoints(count: number): string {
  const category = plural('ar', count);
  if (category === 'one') return 'نقطة واحدة';
  if (category === 'two') return 'نقطتين';
  return `${count} ${category === 'few' ? 'نقاط' : 'نقطة'}`;
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

function enJudged({ term, from, to }: Banded, claim: string): readonly Run[] {
  return [
    { text: `${enTerms[term]} (`, strong: true },
    { text: percentRange('en', from, to), strong: true, figure: true },
    { text: ')', strong: true },
    { text: ' ' },
    { text: claim, claim: true },
  ];
}

function arJudged({ term, from, to }: Banded, claim: string): readonly Run[] {
  return [
    { text: `${arVerbs[term]} (بين `, strong: true },
    { text: percent('ar', from), strong: true, figure: true },
    { text: ' و', strong: true },
    { text: percent('ar', to), strong: true, figure: true },
    { text: ')', strong: true },
    { text: term === 'roughlyEven' ? '، أي ' : ' ' },
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
        { text: ` ${members.length > 1 ? 'are each' : 'is'} ${enTerms[band.term]} (` },
        { text: percentRange('en', band.from, band.to), figure: true },
        { text: ')' },
      ]),
      '; ',
      '; ',
    ),
    { text: '.' },
  ],
  confidence: { low: 'Confidence is low.', moderate: 'Confidence is moderate.', high: 'Confidence is high.' },
  gap: (name: string, implied: number, by: number) =>
    by === 0
      ? `The matrix implies ${name} ${percent('en', implied)}, as judged.`
      : `The matrix implies ${name} ${percent('en', implied)}; the judgement is ${Math.abs(by)} ${Math.abs(by) === 1 ? 'point' : 'points'} ${by > 0 ? 'higher' : 'lower'}.`,
  nobodyJudged: 'Nobody had judged by this day: these figures are what the evidence implies.',
  unsaved: 'Unsaved draft.',
  draft: 'draft',
  prior: (shares: readonly string[]) =>
    `Start, before any development: ${list('en', shares)}. A convention, not evidence.`,
  throughTime: 'Weight, %',
  throughTimeNote:
    'What the evidence implies, on the day it became known. A sharp date makes a step; a vague one a slope as wide as the doubt.',
  judgement: 'judgement',
  passes: (name: string, other: string, day: string) => `${name} passes ${other}, ${day}`,
  chart: 'Evidence-implied shares through time, stacked',
  chartLines: 'Evidence-implied shares through time, one line for each scenario',
  drivers: 'What drives it',
  driversNote: (name: string) => `Points ${name}’s implied weight would move if it were left out`,
  asOne: (name: string) => `${name}, as one`,
  noDrivers: 'No development moves a weight yet.',
  mind: 'What would change our mind',
  by: (day: string) => `by ${day}`,
  change: (points: number) => signed(points),
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
          text: `: ${arEach(members.length)}${estimative.ar[band.term]} (بين `,
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
  gap: (name, implied, by) =>
    by === 0
      ? `تشير مصفوفة القرائن إلى نسبة \u2066${percent('ar', implied)}\u2069 لسيناريو ${name}، وهو التقدير نفسه.`
      : `تشير مصفوفة القرائن إلى نسبة \u2066${percent('ar', implied)}\u2069 لسيناريو ${name}، والتقدير ${by > 0 ? 'أعلى' : 'أدنى'} منها بمقدار ${arPoints(Math.abs(by))}.`,
  nobodyJudged: 'لم يُبدِ أحد تقديرًا في هذا اليوم أو قبله: الأرقام هي ما تشير إليه القرائن.',
  unsaved: 'تعديل غير محفوظ.',
  draft: 'مسودة',
  prior: (shares) => `الاحتمال الابتدائي، قبل أي تطوّر: ${list('ar', shares)}. اصطلاح وليس قرينة.`,
  throughTime: 'الوزن، %',
  throughTimeNote: 'ما تشير إليه القرائن يوم عُلم بها. التاريخ الدقيق يُحدث قفزة، والتقريبي منحدرًا بقدر الشك.',
  judgement: 'التقدير',
  passes: (name, other, day) => `تقدُّم ${name} على ${other}، ${day}`,
  chart: 'الحصص التي تشير إليها القرائن عبر الزمن، مكدّسة',
  chartLines: 'الحصص التي تشير إليها القرائن عبر الزمن، خط لكل سيناريو',
  drivers: 'القرائن الأشد تأثيرًا',
  driversNote: (name) => `تغيّر الوزن الذي تشير إليه القرائن لسيناريو ${name}، بالنقاط، إذا استُبعدت القرينة`,
  asOne: (name) => `${name} (تُحتسب قرينة واحدة)`,
  noDrivers: 'لم يغيّر أي تطوّر الأوزان بعد.',
  mind: 'ما الذي قد يغيّر تقديرنا؟',
  by: (day) => `في موعد أقصاه ${day}`,
  change: (points) => signed(points),
};

/** Sentences made from the weights and from what the evidence implies. */
export const forecast = { en, ar };

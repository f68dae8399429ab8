import type { AnyTerm, ProbabilityWord } from '@/lib/forecast/yardstick';
import { percent } from '../../numbers';
import type { Run } from '../../run';
import type { forecast as en } from '../en/forecast';
import { estimative } from './estimative';

type Banded = ProbabilityWord;

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

function arSaid({ term, between: gap }: Banded): string {
  const words = estimative;
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

function arApart(members: readonly Readonly<{ points: number }>[]): string {
  const isSame = members.every(({ points }) => points === members[0]?.points);
  return isSame ? 'الأوزان متساوية.' : 'والفارق لا يتجاوز نقطة.';
}

/** Sentences made from the weights and from what the evidence implies. */
export const forecast: typeof en = {
  headline: (lead, band, claim) => [
    { text: lead.name, scenario: lead.id, strong: true },
    { text: ' ' },
    { text: percent('ar', lead.points), scenario: lead.id, strong: true, figure: true },
    { text: ': ', strong: true },
    ...arJudged(band, claim),
    { text: '.' },
  ],
  level: (members) => [
    { text: 'لا سيناريو متقدّم: ', strong: true },
    ...between(
      members.map(({ id, name, points }) => [
        { text: name, scenario: id, strong: true },
        { text: ' ' },
        { text: percent('ar', points), scenario: id, strong: true, figure: true },
      ]),
      ' و',
      ' و',
    ),
    { text: `، ${arApart(members)}`, strong: true },
  ],
  nobodyLeads: (members) => `لا سيناريو متقدّم: ${arApart(members)}`,
  nothingYet: 'لا سيناريو متقدّم: لم يُقدَّر شيء ولم يُقيَّم بعد.',
  startWeights: 'هذه أوزان البداية، وليست تقديرًا.',
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

import type { AnyTerm, ProbabilityWord } from '@/lib/forecast/yardstick';
import { percent, percentRange } from '../../numbers';
import type { Run } from '../../run';
import { estimative } from './estimative';

type Named = Readonly<{ id: string; name: string; points: number }>;

type Banded = ProbabilityWord;

// In a sentence the nouns among them take their article.
const enTerms: Record<AnyTerm, string> = {
  ...estimative,
  roughlyEven: 'a roughly even chance',
  remoteChance: 'a remote chance',
  realisticPossibility: 'a realistic possibility',
};

/** What stands where the word does; in a gap of the scale, both neighbours. */
function enSaid({ term, between: gap }: Banded): string {
  return gap === undefined ? enTerms[term] : estimative.between(enTerms[gap[0]], enTerms[gap[1]]);
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

function enApart(members: readonly Named[]): string {
  const isSame = members.every(({ points }) => points === members[0]?.points);
  return isSame ? ' are level.' : ' are within a point of each other.';
}

/** Sentences made from the weights and from what the evidence implies. */
export const forecast = {
  headline: (lead: Named, band: Banded, claim: string): readonly Run[] => [
    { text: lead.name, scenario: lead.id, strong: true },
    { text: ' ' },
    { text: percent('en', lead.points), scenario: lead.id, strong: true, figure: true },
    { text: ' — ', strong: true },
    ...enJudged(band, claim),
    { text: '.' },
  ],
  /** The headline where the first are within a point of one another. */
  level: (members: readonly Named[]): readonly Run[] => [
    { text: 'Nobody leads: ', strong: true },
    ...between(
      members.map(({ id, name, points }) => [
        { text: name, scenario: id, strong: true },
        { text: ' ' },
        { text: percent('en', points), scenario: id, strong: true, figure: true },
      ]),
      ', ',
      ' and ',
    ),
    { text: enApart(members), strong: true },
  ],
  /** The same where the numbers stand above it. */
  nobodyLeads: (members: readonly Named[]) => `Nobody leads: they${enApart(members)}`,
  nothingYet: 'Nobody leads: nothing has been judged or rated yet.',
  startWeights: 'These are the weights at the start, not a judgement.',
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

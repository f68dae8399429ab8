import type { Yardstick } from '@/lib/dossier/reasoning';
import {
  type AnyTerm,
  type ProbabilityWord,
  probabilityWord,
  yardstickBands,
} from '@/lib/forecast/yardstick';
import type { Likelihood } from './likelihoods';
import type { Percentage } from './percentages';

type Covers = Readonly<{ from: number; to: number }>;
export type OffNumber = Readonly<{ word: Likelihood; number: Percentage; covers: Covers }>;

/** Words of the yardstick beside a number that they do not cover. In a gap of the scale both neighbours fit. */
export function offNumbers(
  text: string,
  words: readonly Likelihood[],
  numbers: readonly Percentage[],
  yardstick: Yardstick = 'icd203',
): readonly OffNumber[] {
  return pairs(text, words, numbers).flatMap(({ word, number }) => {
    const covers = yardstickBands(yardstick).find(({ term }) => term === word.entry[yardstick]);
    if (covers === undefined || fits(covers, number, word, yardstick)) return [];
    return [{ word, number, covers: { from: covers.from, to: covers.to } }];
  });
}

function fits(
  covers: Covers,
  { low, high }: Percentage,
  { entry }: Likelihood,
  yardstick: Yardstick,
): boolean {
  const term = entry[yardstick];
  if (low === high) return isNamedBy(probabilityWord(low, yardstick), term);
  // the outer bands end at 1 and 99 only because an open question is shown so
  const floor = covers.from === 1 ? 0 : covers.from;
  const ceiling = covers.to === 99 ? 100 : covers.to;
  const gap = probabilityWord((low + high) / 2, yardstick);
  const isGap = gap.between !== undefined && gap.from === low && gap.to === high;
  return (low >= floor && high <= ceiling) || (isGap && isNamedBy(gap, term));
}

function isNamedBy({ term, between }: ProbabilityWord, other: AnyTerm | undefined): boolean {
  return term === other || (between?.some((each) => each === other) ?? false);
}

type Pair = Readonly<{ word: Likelihood; number: Percentage }>;

/** Each word with the number that it stands for: the one right behind it, else one shortly before, else after a comma. */
function pairs(text: string, words: readonly Likelihood[], numbers: readonly Percentage[]): readonly Pair[] {
  const paired: Pair[] = [];
  const join = (found: (word: Likelihood) => Percentage | undefined) => {
    for (const word of words.filter((each) => !paired.some((pair) => pair.word === each))) {
      const number = found(word);
      if (number !== undefined && !paired.some((pair) => pair.number === number))
        paired.push({ word, number });
    }
  };
  const behind = (lead: RegExp) => (word: Likelihood) =>
    numbers.find(({ from }) => from >= word.to && lead.test(text.slice(word.to, from)));
  join(behind(rightBehind));
  join((word) => {
    const number = numbers.findLast(({ to }) => to <= word.from);
    if (number === undefined || !isShort(text.slice(number.to, word.from))) return undefined;
    return words.some(({ from, to }) => from >= number.to && to <= word.from) ? undefined : number;
  });
  join(behind(afterComma));
  return paired;
}

// "likely (60 %", "likely at about 60 %", «مرجَّح (بين 55%»
const about = '(?:(?:at|about|around|roughly|some|بنسبه|نحو|حوالي)\\s+)*';
const rightBehind = new RegExp(`^[\\s(:—–-]*${about}$`, 'u');
const afterComma = new RegExp(`^[\\s,،]*${about}$`, 'u');

function isShort(between: string): boolean {
  return between.length <= 24 && !/[;؛.\n]/.test(between);
}

import { doubleCounting } from '@/lib/forecast/double-counting';
import { gradeReliability } from '@/lib/forecast/grade-reliability';
import { overturn } from '@/lib/forecast/overturn';
import { exactRankFirst } from '@/lib/inference/exact-rank-first';
import { indicatorValue, yesOrNo } from '@/lib/inference/indicator';
import { leaveOneOut } from '@/lib/inference/sensitivity';
import { recordOf } from '@/lib/kernel/record';
import type { DoubtId } from './doubt-entries';
import { figure, upright } from './figure';
import type { Shown } from './shown';

/** The formulas of doubt with the numbers of one dossier. */
export function workedDoubt(shown: Shown): Partial<Record<DoubtId, string>> {
  const { dossier, made, first, second, item, step } = shown;
  const without = step && leaveOneOut(made.implied, step.contribution, made.reserved);
  const each = doubleCounting({ dossier, chronology: shown.chronology, asOfOn: made.asOfOn }).inFull;
  const names = `{${upright(first)}}`;
  const ahead = Math.log((made.implied[first] ?? 1) / (made.implied[second] ?? 1));
  const spread = 0.5;
  return {
    ...overturnLine(shown),
    repeats: String.raw`\mathrm{gap}_${names} = ${figure(each[first] ?? 0)} - ${figure(made.implied[first] ?? 0)} = ${figure((each[first] ?? 0) - (made.implied[first] ?? 0))}`,
    smallestSet: String.raw`\ln\frac{p_{${upright(first)}}}{p_{${upright(second)}}} = ${figure(ahead)}`,
    exactRank: String.raw`\sigma = ${spread}:\quad P(${upright(first)} \text{ first}) = ${figure(exactRankFirst(made.implied, spread)[first] ?? 0)}`,
    ...(without &&
      item && {
        leaveOut: String.raw`p_${names}^{(-${upright(item.id)})} = ${figure(without[first] ?? 0)}\quad(p_${names} = ${figure(made.implied[first] ?? 0)})`,
      }),
    ...indicatorLines(shown),
  };
}

function overturnLine({ dossier, made, first, second }: Shown): Partial<Record<DoubtId, string>> {
  const found = overturn(dossier, made, ['B2']);
  if (found === undefined) return {};
  const { factor, grades } = found;
  const needed = grades[0]?.required;
  const r = gradeReliability('B2', dossier.settings.reliability);
  const one =
    needed === undefined
      ? String.raw`T \ge \tfrac{1}{1-${figure(r)}}`
      : String.raw`L^{*} = \frac{${figure(r)} \cdot ${figure(factor)}}{1-${figure(factor)}\,(1-${figure(r)})} = ${figure(needed)}`;
  return {
    overturn: String.raw`T = \frac{${figure(made.implied[first] ?? 0)}}{${figure(made.implied[second] ?? 0)}} = ${figure(factor)},\qquad \text{B2}:\; ${one}`,
  };
}

function indicatorLines({ dossier, made }: Shown): Partial<Record<DoubtId, string>> {
  const ids = dossier.scenarios.map(({ id }) => id);
  const spoken = (chances: Readonly<Record<string, number>>) => ids.filter((id) => chances[id] !== undefined);
  const told = dossier.indicators.find(
    ({ chances, state }) => state === 'awaited' && chances && spoken(chances).length > 1,
  );
  if (told?.chances === undefined) return {};
  const { chances } = told;
  // without a chance of its own a scenario keeps its share, whatever is seen
  const silent = ids.filter((id) => chances[id] === undefined);
  const value = indicatorValue(made.implied, yesOrNo(recordOf(ids, (id) => chances[id] ?? 0.5)), silent);
  const given = spoken(chances).map((id) => `P(x|${upright(id)}) = ${figure(chances[id] ?? 0)}`);
  return {
    indicator: String.raw`${given.join(String.raw`,\; `)}:\quad \mathrm{EIG} = ${figure(value.gainBits)}`,
    worth: String.raw`\mathrm{EVSI} = ${figure(value.callGain)},\qquad \mathrm{EVPI} = ${figure(value.perfectGain)}`,
  };
}

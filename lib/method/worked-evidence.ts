import { gradeReliability, reliabilityTable } from '@/lib/forecast/grade-reliability';
import { likelihoods, temperOf } from '@/lib/forecast/likelihoods';
import { inconsistency } from '@/lib/inference/ach';
import { diagnosticity } from '@/lib/inference/diagnosticity';
import { discountCap, discounted } from '@/lib/inference/discount';
import { ratingSteps } from '@/lib/inference/likelihood-ratio';
import { recordOf } from '@/lib/kernel/record';
import { dayNumber } from '@/lib/time/day-number';
import type { EvidenceId } from './evidence-entries';
import { figure, upright } from './figure';
import type { Shown } from './shown';

/** The formulas of the evidence with the numbers of one development, and of all of them together. */
export function workedEvidence(shown: Shown): Partial<Record<EvidenceId, string>> {
  const { dossier, made, first, item } = shown;
  const ids = dossier.scenarios.map(({ id }) => id);
  const rated = ids.filter((id) => !made.reserved.includes(id));
  const named = (symbol: string, id: string) => `${symbol}_{${upright(id)}}`;
  const prior = ids.map((id) => `${named(String.raw`\pi`, id)} = ${figure(made.prior[id] ?? 0)}`);
  return {
    prior: prior.join(String.raw`,\quad `),
    // one scenario alone has nothing to be weighed against
    ...(rated.length > 1 && {
      posterior: posteriorLine(shown, rated),
      inconsistency: inconsistencyLine(shown, rated),
    }),
    ...(item && aboutItem(shown, item, rated)),
    ...pathLines(shown, first),
  };
}

function aboutItem(
  { dossier, first, step }: Shown,
  item: NonNullable<Shown['item']>,
  rated: readonly string[],
) {
  const { settings, scenarios } = dossier;
  const all = likelihoods(item, scenarios, settings.ratingBase);
  // the scenario of which it says most, so that the example is never "1 = 1"
  const about =
    rated.toSorted((a, b) => Math.abs(Math.log(all[b] ?? 1)) - Math.abs(Math.log(all[a] ?? 1)))[0] ?? first;
  const ratio = all[about] ?? 1;
  const r = gradeReliability(item.grade, settings.reliability);
  const { letters, digits } = reliabilityTable(settings.reliability);
  const letter = letters[item.grade.charAt(0)] ?? 0;
  const digit = digits[item.grade.charAt(1)] ?? 0;
  const doubted = discounted(ratio, r);
  const temper = temperOf(item, settings);
  const cell = `{${upright(item.id)},${upright(about)}}`;
  const exponent = ratingSteps[item.ratings[about] ?? 'N'];
  const typed = item.ratios?.[about] !== undefined;
  const D = String.raw`D(${figure(ratio)};\, ${figure(r)})`;
  const parts = recordOf(rated, (id) => all[id] ?? 1);
  const total = rated.reduce((sum, id) => sum + (all[id] ?? 1), 0);
  const terms = rated.map((id) => {
    const q = (all[id] ?? 1) / total;
    return String.raw`${figure(q)}\, \log_2(${rated.length} \cdot ${figure(q)})`;
  });
  return {
    rating: typed
      ? `L_${cell} = ${figure(ratio)}`
      : `L_${cell} = ${figure(settings.ratingBase)}^{${exponent}} = ${figure(ratio)}`,
    grade: String.raw`r_{${upright(item.id)}} = r(\text{${item.grade}}) = \sqrt{${figure(letter)} \cdot ${figure(digit)}} = ${figure(r)}`,
    discount:
      ratio >= 1
        ? String.raw`${D} = \frac{1}{1-${figure(r)}+${figure(r)}/${figure(ratio)}} = ${figure(doubted)}`
        : String.raw`${D} = 1-${figure(r)}+${figure(r)} \cdot ${figure(ratio)} = ${figure(doubted)}`,
    cap: String.raw`\text{${item.grade}}:\quad ${figure(1 - r)} \;\le\; D \;\le\; \frac{1}{1-${figure(r)}} = ${figure(discountCap(r))}`,
    contribution: String.raw`c_${cell} = ${figure(temper)} \cdot ${figure(item.novelty)} \cdot \ln ${figure(doubted)} = ${figure(step?.contribution[about] ?? 0)}`,
    diagnosticity: String.raw`\Delta_{${upright(item.id)}} = ${terms.join(' + ')} = ${figure(diagnosticity(parts))}`,
  };
}

function posteriorLine({ made, first }: Shown, rated: readonly string[]): string {
  const sums = recordOf(rated, (id) =>
    made.steps.reduce((sum, step) => sum + (step.contribution[id] ?? 0), 0),
  );
  const term = (id: string) => String.raw`${figure(made.prior[id] ?? 0)}\,e^{${figure(sums[id] ?? 0)}}`;
  const kept = made.reserved.reduce((sum, id) => sum + (made.prior[id] ?? 0), 0);
  const share = kept > 0 ? String.raw`(1-${figure(kept)})\,` : '';
  return String.raw`p_{${upright(first)}} = ${share}\frac{${term(first)}}{${rated.map(term).join(' + ')}} = ${figure(made.implied[first] ?? 0)}`;
}

function inconsistencyLine({ dossier, made }: Shown, rated: readonly string[]): string {
  const known = new Set(made.steps.map(({ development }) => development));
  const items = dossier.developments.filter(({ id }) => known.has(id));
  const plain = inconsistency(
    rated,
    items.map(({ ratings }) => ({ ratings })),
  );
  const weighed = inconsistency(
    rated,
    items.map(({ ratings, grade }) => ({
      ratings,
      weight: gradeReliability(grade, dossier.settings.reliability),
    })),
  );
  const of = (scores: Readonly<Record<string, number>>, symbol: string) =>
    rated.map((id) => `${symbol}_{${upright(id)}} = ${figure(scores[id] ?? 0)}`).join(String.raw`,\; `);
  return String.raw`w = 1\!:\; ${of(plain, 'A')};\qquad w = r\!:\; ${of(weighed, 'A')}`;
}

/** A development whose becoming known is dated within a window shows what a window does. */
function pathLines({ chronology, made }: Shown, first: string): Partial<Record<EvidenceId, string>> {
  const vague = made.steps.find(
    ({ development, contribution }) =>
      chronology[development]?.known.latest !== chronology[development]?.known.earliest &&
      Object.values(contribution).some((value) => value !== 0),
  );
  const known = vague && chronology[vague.development]?.known;
  if (vague === undefined || known === undefined) return {};
  const days = dayNumber(known.latest) - dayNumber(known.earliest) + 1;
  const point = made.path.find(({ on }) => on >= known.earliest && on < known.latest) ?? made.path.at(-1);
  const gone = point && Math.max(1, Math.min(days, dayNumber(point.on) - dayNumber(known.earliest) + 1));
  if (point === undefined || gone === undefined) return {};
  return {
    path: String.raw`q_{${upright(vague.development)}} = \frac{${gone}}{${days}} = ${figure(gone / days)},\qquad \mathrm{E}[p_{${upright(first)}}] = ${figure(point.expected[first] ?? 0)}`,
    band: String.raw`${figure(point.min[first] ?? 0)} \;\le\; p_{${upright(first)}} \;\le\; ${figure(point.max[first] ?? 0)}`,
  };
}

import type { Development, Dossier, Settings } from '@/lib/dossier/schema';
import { discounted } from '@/lib/inference/discount';
import { likelihood, type Rating } from '@/lib/inference/likelihood-ratio';
import { recordOf } from '@/lib/kernel/record';
import { gradeReliability } from './grade-reliability';
import { temperOf } from './likelihoods';

/**
 * What each development adds to each scenario, in nats, row by row, the development at i in row `rowOf[i]`: the numbers
 * of `developmentContribution`, to the last bit, without a record for each. Few grades occur and five ratings, so that
 * their logarithms are taken once.
 */
export function contributionRows(
  developments: readonly Development[],
  rowOf: Uint32Array,
  scenarios: Dossier['scenarios'],
  settings: Pick<Settings, 'ratingBase' | 'temper' | 'reliability'>,
): Float64Array {
  // In the order of a record's keys, as everywhere in a trace.
  const ids = Object.keys(
    recordOf(
      scenarios.map(({ id }) => id),
      () => true,
    ),
  );
  const rows = new Float64Array(developments.length * ids.length);
  // Held for this call alone: another dossier may give its grades other reliabilities.
  const grades = new Map<string, Grade>();
  developments.forEach((development, i) => {
    const grade = grades.get(development.grade) ?? gradeOf(development.grade, settings);
    grades.set(development.grade, grade);
    const share = development.novelty * temperOf(development, settings);
    // What adds nothing new stays at 0.
    if (share !== 0) writeRow(rows, (rowOf[i] ?? 0) * ids.length, development, ids, grade, share);
  });
  return rows;
}

/** What a grade leaves of each rating, in nats, in the order of `ratings`. */
type Grade = Readonly<{ accuracy: number; logs: Float64Array }>;

const ratings: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

function gradeOf(grade: string, settings: Pick<Settings, 'ratingBase' | 'reliability'>): Grade {
  const accuracy = gradeReliability(grade, settings.reliability);
  const log = (rating: Rating) => Math.log(discounted(likelihood(rating, settings.ratingBase), accuracy));
  return { accuracy, logs: Float64Array.from(ratings, log) };
}

function writeRow(
  rows: Float64Array,
  at: number,
  development: Development,
  ids: readonly string[],
  { accuracy, logs }: Grade,
  share: number,
): void {
  const { ratings, ratios } = development;
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? '';
    const typed = ratios?.[id];
    rows[at + k] =
      share *
      (typed === undefined ? (logs[placeOf(ratings[id])] ?? 0) : Math.log(discounted(typed, accuracy)));
  }
}

/** The place of a rating, a blank being neutral; by its letters, which takes a fraction of looking the text up. */
function placeOf(rating: Rating | undefined): number {
  const isDouble = rating?.length === 2;
  switch (rating?.charCodeAt(0)) {
    case 67: // C
      return isDouble ? 0 : 1;
    case 73: // I
      return isDouble ? 4 : 3;
    default:
      return 2;
  }
}

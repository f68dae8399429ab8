import { grouped, table } from './table.mjs';

/**
 * @typedef {import('../engine/stopwatch').Timing} Timing
 * @typedef {import('../engine/measure').EngineRow} EngineRow
 * @typedef {Readonly<{ title: string, days: number, path: Timing }>} PathRow
 */

const ways = ['developments', 'Masar ms', 'textbook, subtracting', 'textbook, from scratch', 'dates ms'];

/** @param {readonly EngineRow[]} rows */
export function traceTable(rows) {
  return table([
    ways,
    ...rows.map(({ count, masar, subtracting, scratch, dates }) => [
      grouped(count),
      ms(masar),
      beside(subtracting, masar),
      beside(scratch, masar),
      ms(dates),
    ]),
  ]);
}

/** What one development costs at each size: the same figure all along is linear growth. @param {readonly EngineRow[]} rows */
export function growthTable(rows) {
  return table([
    ways.slice(0, 4).map((way) => way.replace(' ms', '')),
    ...rows.map(({ count, masar, subtracting, scratch }) => [
      grouped(count),
      ...[masar, subtracting, scratch].map((timing) =>
        timing === undefined ? '' : ((timing.medianMs * 1_000) / count).toFixed(2),
      ),
    ]),
  ]);
}

/** @param {readonly PathRow[]} rows */
export function pathTable(rows) {
  return table([
    ['developments', 'days drawn', 'ms'],
    ...rows.map(({ title, days, path }) => [title, grouped(days), ms(path)]),
  ]);
}

/** @param {Readonly<{ draws: number, masar: Timing, textbook: Timing }>} row */
export function drawTable({ draws, masar, textbook }) {
  return table([
    ['draws', 'Masar ms', 'textbook'],
    [grouped(draws), ms(masar), beside(textbook, masar)],
  ]);
}

/** @param {Timing} timing */
function ms({ medianMs }) {
  return medianMs.toFixed(medianMs < 10 ? 2 : 0);
}

/**
 * @param {Timing | undefined} timing
 * @param {Timing} masar
 */
function beside(timing, masar) {
  if (timing === undefined) return 'not tried';
  return `${ms(timing)} (× ${(timing.medianMs / masar.medianMs).toFixed(1)})`;
}

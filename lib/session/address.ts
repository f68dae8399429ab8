import { type MatrixSort, matrixSorts } from '@/lib/charts/matrix-sorts';
import type { LanesBy } from '@/lib/charts/timeline-lanes';
import { isNothing } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import { oneOf } from '@/lib/kernel/one-of';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import { type Filter, readFilter, writeFilter } from './filter-address';
import { trialOf, whatIfOf } from './what-if-address-written';

export const lanesBy: readonly LanesBy[] = ['actor', 'place', 'source', 'grade'];
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];
/** أغسطس is understood everywhere and the default; أوت, غشت and آب are what Tunis, Rabat and Damascus write. */
export const monthNames = ['maghreb', 'morocco', 'levant'] as const;
export type MonthNames = (typeof monthNames)[number];

/**
 * What two people must share to see the same screen. It lives in the address and is written when a gesture ends;
 * whatever is absent is the dossier's own default.
 */
export type Address = Readonly<{
  asOfOn?: IsoDate | undefined;
  layer?: 'reported' | 'checked' | undefined;
  selected?: string | undefined;
  view?: Readonly<{ from: IsoDate; to: IsoDate }> | undefined;
  even?: true | undefined;
  /** Every label shown, however tall the lanes become. */
  allLabels?: true | undefined;
  /** What the lanes stand for, where it is not the scenarios. */
  lanesBy?: LanesBy | undefined;
  /** The line from what happened to the day on which it became known, for every development. */
  lag?: true | undefined;
  /** The way time runs, where it is not the way the language is written. */
  direction?: Direction | undefined;
  /** Whose month names and which digits an Arabic reader is used to. */
  months?: MonthNames | undefined;
  digits?: 'arab' | undefined;
  filter?: Filter | undefined;
  /** Developments whose order is asked about. */
  compared?: readonly string[] | undefined;
  /** Each scenario's share as a line of its own, with its timing band, instead of the shares stacked. */
  chart?: 'lines' | undefined;
  /** What is tried out and is in no record. The layer is not part of it: choosing one is a view (`layer`). */
  whatIf?: WhatIf | undefined;
  /** The scenario whose number is asked about, or the development whose claim is. */
  why?: string | undefined;
  /** A draft: whole points in the dossier's scenario order. */
  weights?: readonly number[] | undefined;
  /** The order of the matrix' rows, where it is not by how far they tell the scenarios apart. */
  sort?: MatrixSort | undefined;
  /** Where the room is in the briefing: the beat by its name, and the step within it from 1. */
  beat?: string | undefined;
  step?: number | undefined;
}>;

/** The address in a query string; whatever does not parse is left out, for a broken link should still open. */
export function readAddress(query: URLSearchParams, scenarioCount: number): Address {
  const { layer, ...whatIf } = whatIfOf({
    tried: query.get('try')?.match(/^[\w.*-]{1,6000}$/)?.[0],
    checksOff: ids(query.get('off')),
    leftOut: ids(query.get('out')),
    anchorOn: day(query.get('anchor')),
  });
  const sort = oneOf(matrixSorts, query.get('sort'));
  return {
    asOfOn: day(query.get('asof')),
    // a layer among what is tried out was written before a layer was a view
    layer: layer ?? oneOf(['reported', 'checked'], query.get('layer')),
    selected: query.get('item')?.match(/^[A-Za-z0-9-]{1,40}$/)?.[0],
    view: view(query.get('view')),
    even: query.get('axis') === 'even' ? true : undefined,
    allLabels: query.get('labels') === 'all' ? true : undefined,
    lanesBy: oneOf(lanesBy, query.get('lanes')),
    lag: query.get('lag') === 'shown' ? true : undefined,
    direction: oneOf(directions, query.get('dir')),
    months: oneOf(monthNames, query.get('months')),
    digits: query.get('digits') === 'arab' ? 'arab' : undefined,
    filter: readFilter(query),
    compared: ids(query.get('order')),
    chart: query.get('chart') === 'lines' ? 'lines' : undefined,
    whatIf: isNothing(whatIf) ? undefined : whatIf,
    why: query.get('why')?.match(/^[A-Za-z0-9-]{1,40}$/)?.[0],
    weights: points(query.get('w'), scenarioCount),
    sort: sort === 'apart' ? undefined : sort,
    beat: query.get('beat')?.match(/^[A-Za-z0-9-]{1,60}$/)?.[0],
    step: step(query.get('step')),
  };
}

/** The query string of an address, without the question mark; empty where everything is as the dossier has it. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  const { tried, checksOff, leftOut, anchorOn } = trialOf(address.whatIf ?? {});
  if (address.asOfOn !== undefined) query.set('asof', address.asOfOn);
  if (address.layer !== undefined) query.set('layer', address.layer);
  if (address.selected !== undefined) query.set('item', address.selected);
  if (address.view !== undefined) query.set('view', `${address.view.from}_${address.view.to}`);
  if (address.even) query.set('axis', 'even');
  if (address.allLabels) query.set('labels', 'all');
  if (address.lanesBy !== undefined) query.set('lanes', address.lanesBy);
  if (address.lag) query.set('lag', 'shown');
  if (address.direction !== undefined) query.set('dir', address.direction);
  if (address.months !== undefined) query.set('months', address.months);
  if (address.digits !== undefined) query.set('digits', address.digits);
  if (address.filter !== undefined) writeFilter(address.filter, query);
  if (anchorOn !== undefined) query.set('anchor', anchorOn);
  if (address.compared !== undefined) query.set('order', address.compared.join('.'));
  if (address.chart !== undefined) query.set('chart', address.chart);
  if (checksOff !== undefined) query.set('off', checksOff.join('.'));
  if (leftOut !== undefined) query.set('out', leftOut.join('.'));
  if (tried !== undefined) query.set('try', tried);
  if (address.why !== undefined) query.set('why', address.why);
  if (address.weights !== undefined) query.set('w', address.weights.join('-'));
  if (address.sort !== undefined) query.set('sort', address.sort);
  if (address.beat !== undefined) query.set('beat', address.beat);
  if (address.step !== undefined) query.set('step', String(address.step));
  return query.toString();
}

function day(text: string | null): IsoDate | undefined {
  return text !== null && isIsoDate(text) ? text : undefined;
}

function step(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function view(text: string | null): Address['view'] {
  const [from, to, ...more] = (text ?? '').split('_').map(day);
  return from !== undefined && to !== undefined && from <= to && more.length === 0 ? { from, to } : undefined;
}

function ids(text: string | null): readonly string[] | undefined {
  return text !== null && text.length <= 2_000 && /^[A-Za-z0-9-]{1,40}(\.[A-Za-z0-9-]{1,40})*$/.test(text)
    ? text.split('.')
    : undefined;
}

function points(text: string | null, count: number): readonly number[] | undefined {
  if (text === null || !/^\d{1,2}(-\d{1,2})*$/.test(text)) return undefined;
  const values = text.split('-').map(Number);
  const whole = values.length === count && values.every((value) => value >= 1);
  return whole && values.reduce((sum, value) => sum + value, 0) === 100 ? values : undefined;
}

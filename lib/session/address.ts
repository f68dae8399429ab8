import { oneOf } from '@/lib/kernel/one-of';
import { type IsoDate, isIsoDate } from '@/lib/time/civil-date';
import { type Filter, readFilter, writeFilter } from './filter-address';

export const lanesBy = ['actor', 'place', 'source', 'grade'] as const;
export type LanesBy = (typeof lanesBy)[number];
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
  /** A publication day tried out; it is in no record. */
  anchorOn?: IsoDate | undefined;
  /** Developments whose order is asked about. */
  compared?: readonly string[] | undefined;
  /** Each scenario's share as a line of its own, with its timing band, instead of the shares stacked. */
  chart?: 'lines' | undefined;
  /** Source checks switched off, and developments left out of the count, to see what hangs on them. */
  checksOff?: readonly string[] | undefined;
  leftOut?: readonly string[] | undefined;
  /** Whatever else is otherwise in a sandbox, as text; `whatIfIn` reads it. */
  tried?: string | undefined;
  /** The scenario whose number is asked about, or the development whose claim is. */
  why?: string | undefined;
  /** A draft: whole points in the dossier's scenario order. */
  weights?: readonly number[] | undefined;
}>;

/** The address in a query string; whatever does not parse is left out, for a broken link should still open. */
export function readAddress(query: URLSearchParams, scenarioCount: number): Address {
  return {
    asOfOn: day(query.get('asof')),
    layer: oneOf(['reported', 'checked'], query.get('layer')),
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
    anchorOn: day(query.get('anchor')),
    compared: ids(query.get('order')),
    chart: query.get('chart') === 'lines' ? 'lines' : undefined,
    checksOff: ids(query.get('off')),
    leftOut: ids(query.get('out')),
    tried: query.get('try')?.match(/^[\w.*-]{1,6000}$/)?.[0],
    why: query.get('why')?.match(/^[A-Za-z0-9-]{1,40}$/)?.[0],
    weights: points(query.get('w'), scenarioCount),
  };
}

/** The query string of an address, without the question mark; empty where everything is as the dossier has it. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
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
  if (address.anchorOn !== undefined) query.set('anchor', address.anchorOn);
  if (address.compared !== undefined) query.set('order', address.compared.join('.'));
  if (address.chart !== undefined) query.set('chart', address.chart);
  if (address.checksOff !== undefined) query.set('off', address.checksOff.join('.'));
  if (address.leftOut !== undefined) query.set('out', address.leftOut.join('.'));
  if (address.tried !== undefined) query.set('try', address.tried);
  if (address.why !== undefined) query.set('why', address.why);
  if (address.weights !== undefined) query.set('w', address.weights.join('-'));
  return query.toString();
}

function day(text: string | null): IsoDate | undefined {
  return text !== null && isIsoDate(text) ? text : undefined;
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

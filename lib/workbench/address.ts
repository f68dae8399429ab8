import type { IsoDate } from '@/lib/time/civil-date';
import { isIsoDate } from '@/lib/time/civil-date';

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
  /** Source checks switched off, and developments left out of the count, to see what hangs on them. */
  checksOff?: readonly string[] | undefined;
  leftOut?: readonly string[] | undefined;
  /** A draft: whole points in the dossier's scenario order. */
  weights?: readonly number[] | undefined;
}>;

/** The address in a query string; whatever does not parse is left out, for a broken link should still open. */
export function readAddress(query: URLSearchParams, scenarioCount: number): Address {
  return {
    asOfOn: day(query.get('asof')),
    layer: layer(query.get('layer')),
    selected: query.get('item')?.match(/^[A-Za-z0-9-]{1,40}$/)?.[0],
    view: view(query.get('view')),
    even: query.get('axis') === 'even' ? true : undefined,
    allLabels: query.get('labels') === 'all' ? true : undefined,
    checksOff: ids(query.get('off')),
    leftOut: ids(query.get('out')),
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
  if (address.checksOff !== undefined) query.set('off', address.checksOff.join('.'));
  if (address.leftOut !== undefined) query.set('out', address.leftOut.join('.'));
  if (address.weights !== undefined) query.set('w', address.weights.join('-'));
  return query.toString();
}

function day(text: string | null): IsoDate | undefined {
  return text !== null && isIsoDate(text) ? text : undefined;
}

function layer(text: string | null): 'reported' | 'checked' | undefined {
  return text === 'reported' || text === 'checked' ? text : undefined;
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

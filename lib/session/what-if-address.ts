import { withCell, withDevelopment } from '@/lib/dossier/what-if-edits';
import type { Cell, WhatIf } from '@/lib/dossier/what-if-schema';
import { oneOf } from '@/lib/kernel/one-of';

/** No longer than what every browser and server takes; what would come after is left out. */
export const longestTrial = 6_000;

/**
 * What an address says is otherwise: statements like `t_0.5*g_E03_B2*p_W_40_N_60`, each a letter and its fields. What has
 * a key of its own in the address (checks off, what is left out, the publication day) is not among them, nor are
 * reasons. Total: a statement that does not parse is left out, so that a broken link still opens.
 */
export function whatIfIn(text = ''): WhatIf {
  return text
    .slice(0, longestTrial)
    .split('*')
    .reduce<WhatIf>((whatIf, statement) => {
      const [letter = '', ...fields] = statement.split('_');
      return readers.get(letter)?.(whatIf, fields) ?? whatIf;
    }, {});
}

type Fields = readonly string[];
/** The what-if with one statement more, or nothing where the statement says nothing. */
type Reader = (whatIf: WhatIf, fields: Fields) => WhatIf | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['t', (all, [text]) => within(text, 0.001, 1, (temper) => ({ ...all, temper }))],
  ['b', (all, [text]) => within(text, 1.01, 10, (ratingBase) => ({ ...all, ratingBase }))],
  ['r', (all, [text]) => chosen(['once', 'half', 'each'], text, (repeats) => ({ ...all, repeats }))],
  ['l', (all, [text]) => chosen(['reported', 'checked'], text, (layer) => ({ ...all, layer }))],
  ['p', (all, fields) => shares(fields, 0.01, (prior) => ({ ...all, prior }))],
  ['w', (all, fields) => shares(fields, 1, (weights) => ({ ...all, weights }))],
  ['a', (all, [of, text]) => within(text, 0.001, 0.999, (chance) => relied(all, of, chance))],
  ['g', (all, [id, grade]) => said(all, id, /^[A-F][1-6]$/.test(grade ?? '') && { grade })],
  ['n', (all, [id, text]) => within(text, 0, 1, (novelty) => said(all, id, { novelty }))],
  ['o', (all, [id, origin]) => said(all, id, isId(origin) && { origin })],
  ['s', (all, [id]) => said(all, id, { alone: true })],
  ['c', (all, [id, scenario, text]) => rated(all, id, scenario, text)],
]);

function said(whatIf: WhatIf, id: string | undefined, change: Parameters<typeof withDevelopment>[2] | false) {
  return isId(id) && change ? withDevelopment(whatIf, id, change) : undefined;
}

function rated(
  whatIf: WhatIf,
  id: string | undefined,
  scenario: string | undefined,
  text: string | undefined,
) {
  const cell = oneOf<Cell & string>(['CC', 'C', 'N', 'I', 'II', 'NA'], text) ?? ratio(text);
  return isId(id) && isId(scenario) && cell !== undefined ? withCell(whatIf, id, scenario, cell) : undefined;
}

function ratio(text: string | undefined): number | undefined {
  return within(text, 0.0001, 10_000, (value) => value);
}

function relied(whatIf: WhatIf, of: string | undefined, chance: number): WhatIf | undefined {
  const { letters, digits } = whatIf.reliability ?? {};
  if (/^[A-F]$/.test(of ?? ''))
    return { ...whatIf, reliability: { ...whatIf.reliability, letters: { ...letters, [of ?? '']: chance } } };
  if (/^[1-6]$/.test(of ?? ''))
    return { ...whatIf, reliability: { ...whatIf.reliability, digits: { ...digits, [of ?? '']: chance } } };
}

/** Pairs of an id and its share in percent, in units of `unit`, that sum to 100. */
function shares<T>(fields: Fields, unit: number, made: (shares: Record<string, number>) => T): T | undefined {
  const found: Record<string, number> = {};
  let units = 0;
  for (let place = 0; place < fields.length; place += 2) {
    const [id, text] = [fields[place], fields[place + 1]];
    const share = within(text, unit, 99.99, (value) => Math.round(value / unit));
    if (!isId(id) || share === undefined || id in found) return undefined;
    found[id] = unit === 1 ? share : share / Math.round(1 / unit);
    units += share;
  }
  return units === Math.round(100 / unit) ? made(found) : undefined;
}

function chosen<const T extends string, W>(
  all: readonly T[],
  text: string | undefined,
  made: (one: T) => W,
): W | undefined {
  const one = oneOf(all, text);
  return one && made(one);
}

function within<T>(
  text: string | undefined,
  least: number,
  most: number,
  made: (value: number) => T,
): T | undefined {
  const value = /^\d{1,5}(\.\d{1,4})?$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= least && value <= most ? made(value) : undefined;
}

function isId(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(text) && !(text in Object.prototype);
}

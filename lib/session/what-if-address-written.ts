import { withDevelopment } from '@/lib/dossier/what-if-edits';
import type { DevelopmentWhatIf, WhatIf } from '@/lib/dossier/what-if-schema';
import { apportion } from '@/lib/inference/rounding';
import { keysOf } from '@/lib/kernel/record';
import type { IsoDate } from '@/lib/time/civil-date';
import { longestTrial, whatIfIn } from './what-if-address';

/** The part of an address that makes a sandbox of it. */
export type Trial = Readonly<{
  tried?: string | undefined;
  checksOff?: readonly string[] | undefined;
  leftOut?: readonly string[] | undefined;
  anchorOn?: IsoDate | undefined;
}>;

/**
 * A what-if as the address holds it. Chances, novelty and temper are kept to a thousandth, the base and the prior to a
 * hundredth, typed ratios to a ten-thousandth; reasons of cells are not kept.
 */
export function trialOf(whatIf: WhatIf): Trial {
  const { checksOff = [], developments = {}, anchorOn } = whatIf;
  const out = keysOf(developments).filter((id) => developments[id]?.out);
  return { tried: triedText(whatIf), checksOff: some(checksOff), leftOut: some(out), anchorOn };
}

/** The what-if of an address, with what has keys of its own in it; `tried` where more of it is read already. */
export function whatIfOf(
  { tried: text, checksOff, leftOut, anchorOn }: Trial,
  tried: WhatIf = whatIfIn(text),
): WhatIf {
  const whole = (leftOut ?? []).reduce((all, id) => withDevelopment(all, id, { out: true }), tried);
  return { ...whole, ...(checksOff && { checksOff: [...checksOff] }), ...(anchorOn && { anchorOn }) };
}

/** The what-if as it is after its way through an address: what is in hand is what a link or a reload would open. */
export function asAddressed(whatIf: WhatIf): WhatIf {
  return whatIfOf(trialOf(whatIf));
}

/** What has no key of its own, as text; nothing where there is nothing. What is too long for an address is cut off. */
export function triedText(whatIf: WhatIf): string | undefined {
  const { temper, ratingBase, repeats, layer, prior, weights, reliability, developments = {} } = whatIf;
  const statements = [
    ...one('t', temper && rounded(temper, 1_000)),
    ...one('b', ratingBase && rounded(Math.max(ratingBase, 1.01), 100)),
    ...one('r', repeats),
    ...one('l', layer),
    ...one('p', prior && shares(prior, 100)),
    ...one('w', weights && shares(weights, 1)),
    ...[reliability?.letters, reliability?.digits].flatMap((table = {}) =>
      Object.entries(table).map(([of, chance]) => `a_${of}_${Math.min(rounded(chance, 1_000), 0.999)}`),
    ),
    ...keysOf(developments).flatMap((id) => saidOf(id, developments[id] ?? {})),
  ];
  const fitting: string[] = [];
  let length = -1;
  for (const statement of statements) {
    length += statement.length + 1;
    if (length > longestTrial) break;
    fitting.push(statement);
  }
  return fitting.length === 0 ? undefined : fitting.join('*');
}

function saidOf(id: string, { grade, novelty, origin, alone, cells = {} }: DevelopmentWhatIf) {
  return [
    ...one(`g_${id}`, grade),
    ...one(`n_${id}`, novelty === undefined ? undefined : Math.round(novelty * 1_000) / 1_000),
    ...one(`o_${id}`, origin),
    ...(alone ? [`s_${id}`] : []),
    ...keysOf(cells).flatMap((scenario) => {
      const cell = cells[scenario];
      return one(`c_${id}_${scenario}`, typeof cell === 'number' ? rounded(cell, 10_000) : cell);
    }),
  ];
}

function one(letter: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [`${letter}_${value}`];
}

/** To the nearest of so many parts of one, but never nothing. */
function rounded(value: number, parts: number): number {
  return Math.max(1, Math.round(value * parts)) / parts;
}

/** Shares that sum to 100 exactly once they are rounded. */
function shares(all: Readonly<Record<string, number>>, parts: number): string {
  const ids = keysOf(all);
  const whole = apportion(
    ids.map((id) => all[id] ?? 0),
    100 * parts,
    { least: 1 },
  );
  return ids.map((id, place) => `${id}_${(whole[place] ?? 0) / parts}`).join('_');
}

function some(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

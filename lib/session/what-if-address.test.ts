import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIf as schema, type WhatIf } from '@/lib/dossier/what-if-schema';
import { apportion } from '@/lib/inference/rounding';
import { anyDay } from '@/lib/time/arbitraries';
import { readAddress, writeAddress } from './address';
import { longestTrial, whatIfIn } from './what-if-address';
import { trialOf, triedText, whatIfOf } from './what-if-address-written';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,12}$/).filter((text) => !(text in Object.prototype));
const parts = (of: number, least = 1, most = of) => fc.integer({ min: least, max: most }).map((n) => n / of);
const maybe = { requiredKeys: [] };
const grade = fc
  .tuple(fc.constantFrom(...'ABCDEF'), fc.constantFrom(...'123456'))
  .map((pair) => pair.join(''));
const cell = fc.oneof(
  fc.constantFrom('CC' as const, 'C' as const, 'N' as const, 'I' as const, 'II' as const, 'NA' as const),
  parts(10_000, 1, 90_000),
);
const shares = (of: number) =>
  fc.uniqueArray(id, { minLength: 2, maxLength: 5 }).chain((ids) =>
    fc
      .array(fc.integer({ min: 1, max: 90 }), { minLength: ids.length, maxLength: ids.length })
      .map((given) => {
        const whole = apportion(given, 100 * of, { least: 1 });
        return Object.fromEntries(ids.map((one, place) => [one, (whole[place] ?? 0) / of]));
      }),
  );
const development = fc
  .record(
    {
      cells: fc.dictionary(id, cell, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
      grade,
      novelty: parts(1_000, 0),
      origin: id,
      alone: fc.constant(true as const),
      out: fc.constant(true as const),
    },
    { ...maybe, noNullPrototype: true },
  )
  .filter((said) => Object.keys(said).length > 0);
const chances = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), parts(1_000, 1, 999), { minKeys: 1, noNullPrototype: true });
/** What-ifs as they are kept in an address: to its precision, and without reasons. */
const anyKept: fc.Arbitrary<WhatIf> = fc.record(
  {
    layer: fc.constantFrom('reported' as const, 'checked' as const),
    checksOff: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    temper: parts(1_000),
    ratingBase: parts(100, 101, 1_000),
    prior: shares(100),
    reliability: fc.record(
      { letters: chances([...'ABCDEF']), digits: chances([...'123456']) },
      {
        noNullPrototype: true,
      },
    ),
    repeats: fc.constantFrom('once' as const, 'half' as const, 'each' as const),
    developments: fc.dictionary(id, development, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    anchorOn: anyDay,
    weights: shares(1),
  },
  { ...maybe, noNullPrototype: true },
);

describe('a what-if in the address', () => {
  it('comes back as it was written, through a whole query string', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const query = writeAddress({ whatIf: kept });
        const { layer, ...others } = kept;
        const read = readAddress(new URLSearchParams(query), 4);
        expect(read.whatIf ?? {}).toEqual(others);
        // a layer is a view: an older link that tried one out opens in it
        expect(read.layer).toBe(layer);
        expect(whatIfOf(trialOf(kept))).toEqual(kept);
      }),
    );
  });

  it('is one that can be kept, whatever the address says', () => {
    const bits = [
      't',
      'b',
      'p',
      'w',
      'a',
      'g',
      'n',
      'o',
      's',
      'c',
      'r',
      'l',
      '_',
      '*',
      '.',
      '-',
      'E03',
      'W',
      '50',
    ];
    const more = [
      '0.5',
      '0',
      '-1',
      '1e9',
      'B2',
      'CC',
      'each',
      'checked',
      'constructor',
      '__proto__',
      '',
      '99.999',
    ];
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...bits, ...more), { maxLength: 30 }).map((all) => all.join('')),
      fc.array(fc.constantFrom(...bits, ...more), { maxLength: 30 }).map((all) => all.join('_')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const read = whatIfIn(text);
        expect(schema.safeParse(read).success).toBe(true);
        const once = triedText(read);
        expect(triedText(whatIfIn(once))).toBe(once);
      }),
    );
  });

  it('rounds what is finer than the address', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 1, noNaN: true }), (temper) => {
        const { temper: read = 0 } = whatIfIn(triedText({ temper }));
        expect(Math.abs(read - temper)).toBeLessThanOrEqual(0.001);
        expect(read).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps as many statements as an address can be long, each of them whole', () => {
    const developments = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, n) => [`E${n}`, { grade: 'B2' }] as const),
    );
    const text = triedText({ developments }) ?? '';
    expect(text.length).toBeLessThanOrEqual(longestTrial);
    expect(Object.keys(whatIfIn(text).developments ?? {}).length).toBe(text.split('*').length);
  });

  it('reads as a person would write it', () => {
    const whatIf: WhatIf = {
      temper: 0.5,
      prior: { W: 40, N: 60 },
      reliability: { letters: { B: 0.75 } },
      developments: {
        E03: { grade: 'B2', cells: { W: 'CC' } },
        E04: { origin: 'border' },
        E07: { out: true },
      },
    };
    expect(writeAddress({ whatIf })).toBe(
      'out=E07&try=t_0.5*p_W_40_N_60*a_B_0.75*g_E03_B2*c_E03_W_CC*o_E04_border',
    );
  });

  it('leaves out what does not parse and keeps the rest', () => {
    expect(whatIfIn('t_2*g_E03_B2*g_E04_Z9*p_W_60_N_60*r_twice*q_1**o_E05_')).toEqual({
      developments: { E03: { grade: 'B2' } },
    });
  });
});

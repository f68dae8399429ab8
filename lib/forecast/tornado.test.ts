import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rating } from '@/lib/dossier/atoms';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { knownEvidence } from './known-evidence';
import { anyEvidence, knownDevelopment, sampleAsOf, tracedSample } from './sample-evidence';
import { type Alternative, type Swing, tornado } from './tornado';

const asOfOn = sampleAsOf;

/** The same dossier with the assumption really changed, to be counted from the start. */
function changed(dossier: Dossier, swing: Swing, to: Alternative['to']): Dossier {
  const { kind, development = '', scenario = '' } = swing;
  if (kind === 'prior') {
    const was = dossier.settings.prior[scenario] ?? 0;
    const prior = Object.fromEntries(
      Object.entries(dossier.settings.prior).map(([id, share]) => [
        id,
        id === scenario ? Number(to) : (share * (100 - Number(to))) / (100 - was),
      ]),
    );
    return { ...dossier, settings: { ...dossier.settings, prior } };
  }
  return {
    ...dossier,
    developments: dossier.developments.map((row) => {
      if (row.id !== development) return row;
      if (kind === 'novelty') return { ...row, novelty: Number(to) };
      if (kind === 'letter') return { ...row, grade: `${to}${row.grade.charAt(1)}` };
      if (kind === 'digit') return { ...row, grade: `${row.grade.charAt(0)}${to}` };
      const cells = { [scenario]: typeof to === 'number' ? to : rating.parse(to) };
      const whatIf = { developments: { [row.id]: { cells } } };
      return dossierUnder(dossier, 'reported', whatIf).developments.find(({ id }) => id === row.id) ?? row;
    }),
  };
}

describe('the tornado', () => {
  it('finds for every step what a full count of the changed dossier finds', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, chronology, made }) => {
        const leading = Object.entries(made.implied).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
        fc.pre(
          Object.values<number>(made.implied).filter((share) => made.implied[leading] === share).length === 1,
        );
        for (const swing of tornado({ dossier, chronology, asOfOn }))
          for (const way of [swing.down, swing.up]) {
            if (way === undefined) continue;
            const full = knownEvidence({ dossier: changed(dossier, swing, way.to), chronology, asOfOn });
            expect(way.points).toBeCloseTo(100 * (full.implied[leading] ?? 0), 8);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('puts the widest swing first, and the answer as it stands within each', () => {
    fc.assert(
      fc.property(anyEvidence, (sample) => {
        const found = tornado({ ...sample, asOfOn });
        const widths = found.map(({ low, high }) => high - low);
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
        const most = 100 * Math.max(...Object.values<number>(sample.made.implied));
        for (const { low, high } of found) {
          expect(low).toBeLessThanOrEqual(most + 1e-9);
          expect(high).toBeGreaterThanOrEqual(most - 1e-9);
        }
      }),
    );
  });

  it('moves only what has a neighbour: not F, not 6, nothing past the end of its scale', () => {
    const { dossier, chronology } = tracedSample([
      knownDevelopment('E1', { ratings: { W: 'CC' }, grade: 'F6' }),
      knownDevelopment('E2', { ratings: { W: 'C' }, grade: 'A5', novelty: 0.9 }),
    ]);
    const found = tornado({ dossier, chronology, asOfOn });
    const of = (id: string, kind: Swing['kind']) =>
      found.find((swing) => swing.development === id && swing.kind === kind);
    expect(of('E1', 'letter')).toBeUndefined();
    expect(of('E1', 'digit')).toBeUndefined();
    expect(of('E1', 'rating')).toMatchObject({ from: 'CC', scenario: 'W', down: { to: 'C' } });
    expect(of('E1', 'rating')?.up).toBeUndefined();
    expect(of('E2', 'letter')).toMatchObject({ from: 'A', down: { to: 'B' } });
    expect(of('E2', 'letter')?.up).toBeUndefined();
    expect(of('E2', 'digit')).toMatchObject({ from: '5', up: { to: '4' } });
    expect(of('E2', 'novelty')).toMatchObject({ down: { to: 0.65 }, up: { to: 1 } });
  });

  it('moves a typed ratio by the worth of a grade, in place of the rating below it', () => {
    const typed = knownDevelopment('E1', { ratings: { W: 'CC' }, ratios: { W: 3 } });
    const { dossier, chronology } = tracedSample([typed]);
    const found = tornado({ dossier, chronology, asOfOn }).filter(({ kind }) => kind === 'rating');
    expect(found).toMatchObject([{ from: 3, scenario: 'W', down: { to: 1.5 }, up: { to: 6 } }]);
    // D(6; .8) = 1/(.2 + .8/6) = 3; 3 : 1 : 1 of the 90 is 54.
    expect(found[0]?.up?.points).toBeCloseTo(54, 9);
  });

  it('says which step takes the lead away and which only reorders the others', () => {
    const { dossier, chronology } = tracedSample([
      knownDevelopment('E1', { ratings: { W: 'C', S: 'I' } }),
      knownDevelopment('E2', { ratings: { N: 'C' }, novelty: 0.9 }),
    ]);
    const found = tornado({ dossier, chronology, asOfOn });
    const west = found.find(
      ({ kind, scenario, development }) => kind === 'rating' && scenario === 'W' && development === 'E1',
    );
    expect(west).toMatchObject({ changesLeader: true, down: { to: 'N', leader: 'N' }, up: { leader: 'W' } });
    const other = found.find(({ kind, scenario }) => kind === 'prior' && scenario === 'O');
    expect(other).toMatchObject({ changesRanking: true, changesLeader: false, up: { to: 20, leader: 'W' } });
  });

  it('by hand: a B2 item rated CC instead of C lifts West from 36.8 to 50', () => {
    // 5/3 : 1 : 1 of the 90 is 40.9; 2.5 : 1 : 1 is 50; neutral is 30.
    const { dossier, chronology } = tracedSample([knownDevelopment('E1', { ratings: { W: 'C' } })]);
    const rating = tornado({ dossier, chronology, asOfOn }).find(({ kind }) => kind === 'rating');
    expect(rating?.low).toBeCloseTo(30, 9);
    expect(rating?.high).toBeCloseTo(50, 9);
  });

  it('takes the values of the dossier for letters and digits, where it has its own', () => {
    const rows = [knownDevelopment('E1', { ratings: { W: 'CC' } })];
    const { settings } = tracedSample(rows).dossier;
    const letters = { A: 0.8 };
    const alike = tracedSample(rows, { settings: { ...settings, reliability: { letters } } });
    const letter = tornado({ ...alike, asOfOn }).find(({ kind }) => kind === 'letter');
    expect(letter?.up?.points).toBeCloseTo(50, 9);
  });
});

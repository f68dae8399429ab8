import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originGroups } from './origin-groups';
import { anyEvidence, knownDevelopment, tracedSample } from './sample-evidence';
import { waterfall } from './waterfall';

const scenarios = ['W', 'N', 'S', 'O'];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the way from the prior to what the evidence implies', () => {
  it('is the sum of its parts, whatever the scenario', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, made }) => {
        for (const id of scenarios) {
          const { prior, implied, parts } = waterfall(dossier, made, id);
          expect(sum(parts.map(({ points }) => points))).toBeCloseTo(implied - prior, 8);
        }
      }),
    );
  });

  it('takes from one scenario what it gives to the others', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, made }) => {
        for (const { id } of originGroups(dossier, made)) {
          const moved = scenarios.map(
            (each) => waterfall(dossier, made, each).parts.find(({ group }) => group.id === id)?.points ?? 0,
          );
          expect(sum(moved)).toBeCloseTo(0, 7);
        }
      }),
    );
  });

  it('does not depend on the order of the developments', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, made }) => {
        const turned = { ...made, steps: made.steps.toReversed() };
        const points = new Map(
          waterfall(dossier, turned, 'W').parts.map((part) => [part.group.id, part.points]),
        );
        for (const { group, points: found } of waterfall(dossier, made, 'W').parts)
          expect(points.get(group.id)).toBeCloseTo(found, 9);
      }),
    );
  });

  it('gives two developments together what they get as one origin', () => {
    const apart = [
      knownDevelopment('E1', { ratings: { W: 'CC', S: 'I' } }),
      knownDevelopment('E2', { ratings: { N: 'C' } }),
    ];
    const rows = [...apart, knownDevelopment('E3', { ratings: { W: 'C' } })];
    const lone = tracedSample(rows);
    const joined = tracedSample(rows.map((row) => (row.id === 'E3' ? row : { ...row, origin: 'o' })));
    const of = ({ dossier, made }: typeof lone, id: string) =>
      waterfall(dossier, made, 'W').parts.find(({ group }) => group.id === id)?.points ?? Number.NaN;
    expect(of(joined, 'o')).toBeCloseTo(of(lone, 'E1') + of(lone, 'E2'), 9);
  });

  it('gives what adds the same to every scenario nothing, and leaves a reserved scenario where it is', () => {
    const even = knownDevelopment('E1', { ratings: { W: 'C', N: 'C', S: 'C' }, origin: 'o' });
    const { dossier, made } = tracedSample([even, knownDevelopment('E2', { ratings: { W: 'CC' } })]);
    expect(waterfall(dossier, made, 'W').parts.map(({ group }) => group.id)).toEqual(['E2']);
    const other = waterfall(dossier, made, 'O');
    expect(other.implied).toBeCloseTo(other.prior, 10);
    expect(other.parts.map(({ points }) => points)).toEqual([0]);
  });

  it('stays finite where hundreds of strong developments add up', () => {
    const rows = Array.from({ length: 900 }, (_, i) =>
      knownDevelopment(`E${i}`, { ratings: { W: 'CC', N: 'II', S: 'II' }, grade: 'A1' }),
    );
    const { dossier, made } = tracedSample(rows);
    const { prior, implied, parts } = waterfall(dossier, made, 'W');
    expect(implied - prior).toBeCloseTo(60, 9);
    for (const { points } of parts) expect(points).toBeCloseTo(60 / 900, 8);
  });

  it('by hand: two equal items share the way equally, however the second one comes', () => {
    // 0.3 × 2.5² : 0.3 : 0.3 is 25/33 of the 90 that are not reserved.
    const { dossier, made } = tracedSample(
      ['E1', 'E2'].map((id) => knownDevelopment(id, { ratings: { W: 'CC' } })),
    );
    const { prior, implied, parts } = waterfall(dossier, made, 'W');
    expect(prior).toBeCloseTo(30, 10);
    expect(implied).toBeCloseTo((90 * 25) / 33, 10);
    for (const { points, logWeight } of parts) {
      expect(points).toBeCloseTo((implied - 30) / 2, 9);
      expect(logWeight).toBeCloseTo((2 / 3) * Math.log(2.5), 10);
    }
  });
});

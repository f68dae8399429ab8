import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownEvidence } from './known-evidence';
import { overturn } from './overturn';
import { anyEvidence, knownDevelopment, levelButForNoise, sampleAsOf, tracedSample } from './sample-evidence';

describe('what would overturn the leader', () => {
  it('is a likelihood at which the new item really draws level, neither less nor more', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, chronology, made }) => {
        const found = overturn(dossier, made);
        if (found === undefined) return;
        for (const { grade, required } of found.grades) {
          if (required === undefined || required > 10_000) continue;
          const item = knownDevelopment('new', {
            grade,
            ratios: { [found.runnerUp]: required },
            from: 'elsewhere',
          });
          const { implied } = knownEvidence({
            dossier: { ...dossier, developments: [...dossier.developments, item] },
            chronology: { ...chronology, ...tracedSample([item]).chronology },
            asOfOn: sampleAsOf,
          });
          expect((implied[found.leader] ?? 0) / (implied[found.runnerUp] ?? 0)).toBeCloseTo(1, 8);
        }
      }),
    );
  });

  it('is not asked where a scenario outside the update leads', () => {
    const rows = [knownDevelopment('E1', { ratings: { W: 'C' } })];
    const { settings } = tracedSample(rows).dossier;
    const prior = { W: 10, N: 10, S: 10, O: 70 };
    const { dossier, made } = tracedSample(rows, { settings: { ...settings, prior } });
    expect(overturn(dossier, made)).toBeUndefined();
  });

  it('is counted in items, and of the true runner-up, where shares have vanished', () => {
    const rows = Array.from({ length: 900 }, (_, i) =>
      knownDevelopment(`E${i}`, { ratings: { W: 'CC', N: 'II', S: i < 450 ? 'I' : 'II' }, grade: 'A1' }),
    );
    const { dossier, made } = tracedSample(rows);
    expect([made.implied.N, made.implied.S]).toEqual([0, 0]);
    const found = overturn(dossier, made, ['A1']);
    expect(found).toMatchObject({ leader: 'W', runnerUp: 'S', factor: Number.POSITIVE_INFINITY });
    expect(found?.grades[0]?.required).toBeUndefined();
    // D(4; .95) = 1/(.05 + .95/4), D(1/2; .95) = .525, D(1/4; .95) = .2875
    const [up, against, hard] = [1 / (0.05 + 0.95 / 4), 0.525, 0.2875].map(Math.log);
    const lead = 900 * (up ?? 0) - 450 * ((against ?? 0) + (hard ?? 0));
    expect(found?.grades[0]?.items).toBe(Math.ceil(lead / (up ?? 1)));
  });

  it('asks nothing of a new item where both are level already', () => {
    const level = tracedSample([knownDevelopment('E1', { ratings: { W: 'C', N: 'C' } })]);
    for (const { dossier, made } of [level, levelButForNoise]) {
      const found = overturn(dossier, made, ['B2']);
      expect([found?.leader, found?.runnerUp].toSorted()).toEqual(['N', 'W']);
      expect(found?.factor).toBe(1);
      expect(found?.grades[0]?.items).toBe(0);
    }
  });

  it('by hand: what two weak items have built, one B2 item turns at five times, and no D4 item', () => {
    // T = (5/3)² = 25/9; L = rT/(1 − T(1 − r)) = (20/9)/(4/9) = 5; a D4 item is capped at 1/.65.
    const rows = ['E1', 'E2'].map((id) => knownDevelopment(id, { ratings: { W: 'C' } }));
    const { dossier, made } = tracedSample(rows);
    const found = overturn(dossier, made, ['B2', 'D4']);
    expect(found).toMatchObject({ leader: 'W', runnerUp: 'N' });
    expect(found?.factor).toBeCloseTo(25 / 9, 10);
    expect(found?.grades[0]?.required).toBeCloseTo(5, 9);
    expect(found?.grades[0]?.cap).toBeCloseTo(5, 10);
    // ln T / ln 2.5 = 1.1
    expect(found?.grades[0]?.items).toBe(2);
    expect(found?.grades[1]?.required).toBeUndefined();
    // D(4; .35) = 1/(.65 + .35/4) = 1.356; ln T / ln 1.356 = 3.4.
    expect(found?.grades[1]?.items).toBe(4);
  });
});

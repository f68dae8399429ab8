import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownEvidence } from './known-evidence';
import { overturn } from './overturn';
import { anyEvidence, knownDevelopment, sampleAsOf, tracedSample } from './sample-evidence';

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '@/lib/inference/expect-close';
import { doubleCounting } from './double-counting';
import { knownEvidence } from './known-evidence';
import { anyEvidence, knownDevelopment, levelButForNoise, sampleAsOf, tracedSample } from './sample-evidence';

const asOfOn = sampleAsOf;
const origins = [{ id: 'o', name: { en: 'One source' }, lead: 'E1' }];

describe('counting repeats in full', () => {
  it('is counting every row of an origin but its lead as if it stood alone', () => {
    fc.assert(
      fc.property(anyEvidence, ({ dossier, chronology }) => {
        const leads = dossier.origins.map(({ lead }) => lead);
        const apart = dossier.developments.map((row) =>
          row.origin === undefined || leads.includes(row.id) ? row : { ...row, novelty: 1 },
        );
        const full = knownEvidence({ dossier: { ...dossier, developments: apart }, chronology, asOfOn });
        expectClose(doubleCounting({ dossier, chronology, asOfOn }).inFull, full.implied, 1e-12);
      }),
    );
  });

  it('changes nothing where nobody repeats anybody', () => {
    const { dossier, chronology } = tracedSample([
      knownDevelopment('E1', { ratings: { W: 'C' }, novelty: 0.5 }),
    ]);
    const { implied, inFull, repeats } = doubleCounting({ dossier, chronology, asOfOn });
    expectClose(inFull, implied);
    expect(repeats).toBe(0);
  });

  it('by hand: a repeat that adds nothing would have lifted West from 50 to 68', () => {
    // 2.5 : 1 : 1 of 90 is 50; 6.25 : 1 : 1 is 68.2.
    const rows = ['E1', 'E2'].map((id, i) =>
      knownDevelopment(id, { ratings: { W: 'CC' }, origin: 'o', novelty: 1 - i }),
    );
    const { dossier, chronology } = tracedSample(rows, { origins });
    const found = doubleCounting({ dossier, chronology, asOfOn });
    expect(found.implied.W).toBeCloseTo(0.5, 10);
    expect(found.inFull.W).toBeCloseTo((0.9 * 6.25) / 8.25, 10);
    expect(found.repeats).toBe(1);
    // The whole lead rests on them: without them all are level.
    expect(found.mostOfLead?.group.developments).toEqual(['E1']);
    expect(found.mostOfLead?.share).toBeCloseTo(1, 10);
  });

  it('tells no share of a lead that is only rounding noise', () => {
    const { dossier, chronology, made } = levelButForNoise;
    expect(made.implied.W).not.toBe(made.implied.N);
    expect(doubleCounting({ dossier, chronology, asOfOn }).mostOfLead).toBeUndefined();
  });

  it('does not blame one of two origins that hold the lead together', () => {
    const rows = ['E1', 'E2', 'E3', 'E4'].map((id) =>
      knownDevelopment(id, { ratings: { W: 'CC' }, grade: 'A1' }),
    );
    const { dossier, chronology } = tracedSample(rows);
    const share = doubleCounting({ dossier, chronology, asOfOn }).mostOfLead?.share;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.5);
  });
});

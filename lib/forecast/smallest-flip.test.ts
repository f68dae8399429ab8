import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leader } from '@/lib/dossier/weights';
import { posterior } from '@/lib/inference/posterior';
import { type EvidenceGroup, originGroups, singleGroups } from './origin-groups';
import { anyEvidence, knownDevelopment, tracedSample } from './sample-evidence';
import { smallestFlip, smallestLead } from './smallest-flip';

const order = ['W', 'N', 'S', 'O'];

function leaderWithout({ made }: ReturnType<typeof tracedSample>, out: readonly EvidenceGroup[]) {
  const gone = new Set(out.flatMap(({ developments }) => developments));
  const rows = made.steps.filter(({ development }) => !gone.has(development));
  const belief = posterior(
    made.prior,
    Object.fromEntries(rows.map(({ development, contribution }) => [development, contribution])),
    made.reserved,
  );
  const [first = 0, second = 0] = Object.values<number>(belief).toSorted((a, b) => b - a);
  return { leader: leader(belief, order), isTied: first - second < 1e-8 };
}

/** The sizes of all sets after which a scenario leads, however large. */
function sizes(
  sample: ReturnType<typeof tracedSample>,
  groups: readonly EvidenceGroup[],
  flipped: (leading: string) => boolean,
): number {
  const all = Array.from({ length: 2 ** groups.length }, (_, bits) =>
    groups.filter((_, i) => (bits >> i) % 2 === 1),
  );
  return Math.min(
    ...all
      .filter((out) => {
        const after = leaderWithout(sample, out);
        return !after.isTied && flipped(after.leader);
      })
      .map((out) => out.length),
  );
}

describe('the smallest set that takes the lead away', () => {
  it('is as small as the smallest of all sets, and truly takes it away', () => {
    fc.assert(
      fc.property(anyEvidence, fc.boolean(), (sample, byOrigin) => {
        const { made, dossier } = sample;
        const groups = byOrigin ? originGroups(dossier, made) : singleGroups(made);
        const was = leaderWithout(sample, []);
        fc.pre(!was.isTied);
        const flip = smallestFlip(made, order, groups);
        expect(flip?.groups.length ?? Number.POSITIVE_INFINITY).toBe(
          sizes(sample, groups, (leading) => leading !== was.leader),
        );
        if (flip === undefined) return;
        expect(leaderWithout(sample, flip.groups).leader).not.toBe(was.leader);
        expect(flip.leader).toBe(leaderWithout(sample, flip.groups).leader);
      }),
      { numRuns: 150 },
    );
  });

  it('gives each rival the lead with as few as any set does', () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...order), (sample, rival) => {
        const { made } = sample;
        const groups = singleGroups(made);
        const was = leaderWithout(sample, []);
        fc.pre(!was.isTied && was.leader !== rival);
        const flip = smallestLead(made, order, groups, rival);
        expect(flip?.groups.length ?? Number.POSITIVE_INFINITY).toBe(
          sizes(sample, groups, (leading) => leading === rival),
        );
        if (flip !== undefined) expect(flip.leader).toBe(rival);
      }),
      { numRuns: 150 },
    );
  });

  it('by hand: the two strongest of three go, for one alone leaves a lead', () => {
    const sample = tracedSample([
      knownDevelopment('E1', { ratings: { W: 'CC' } }),
      knownDevelopment('E2', { ratings: { W: 'CC' } }),
      knownDevelopment('E3', { ratings: { N: 'C' } }),
    ]);
    // ln(W/N) is 2 ln 2.5 − ln 1.67 = 1.32; without one item 0.41, without both −0.51.
    const flip = smallestFlip(sample.made, order, singleGroups(sample.made));
    expect(flip?.groups.map(({ id }) => id)).toEqual(['E1', 'E2']);
    expect(flip?.leader).toBe('N');
    expect(smallestLead(sample.made, order, singleGroups(sample.made), 'W')).toBeUndefined();
    expect(smallestLead(sample.made, order, singleGroups(sample.made), 'S')).toBeUndefined();
  });
});

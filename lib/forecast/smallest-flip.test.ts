import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leader } from '@/lib/dossier/weights';
import { posterior } from '@/lib/inference/posterior';
import { type EvidenceGroup, originGroups, singleGroups } from './origin-groups';
import { anyEvidence, knownDevelopment, tracedSample } from './sample-evidence';
import { type FlipSearch, smallestFlip, smallestLead } from './smallest-flip';

const order = ['W', 'N', 'S', 'O'];

type Sample = ReturnType<typeof tracedSample>;
type Belief = ReturnType<typeof beliefWithout>;

function beliefWithout({ made }: Sample, out: readonly EvidenceGroup[]) {
  const gone = new Set(out.flatMap(({ developments }) => developments));
  const rows = made.steps.filter(({ development }) => !gone.has(development));
  return posterior(
    made.prior,
    Object.fromEntries(rows.map(({ development, contribution }) => [development, contribution])),
    made.reserved,
  );
}

/** By how much a scenario is ahead of every other; negative where one is ahead of it. */
function leadOf(belief: Belief, scenario: string): number {
  return (
    (belief[scenario] ?? 0) - Math.max(...order.filter((id) => id !== scenario).map((id) => belief[id] ?? 0))
  );
}

/** Who leads a sample as it stands; undefined where two are level. */
function leaderOf(sample: Sample): string | undefined {
  const belief = beliefWithout(sample, []);
  return order.find((id) => leadOf(belief, id) > level);
}

const level = 1e-8;

/** The size of the smallest of all sets that do it. */
function fewestOfAll(
  sample: Sample,
  groups: readonly EvidenceGroup[],
  does: (belief: Belief) => boolean,
): number {
  const all = Array.from({ length: 2 ** groups.length }, (_, bits) =>
    groups.filter((_, i) => (bits >> i) % 2 === 1),
  );
  return Math.min(...all.filter((out) => does(beliefWithout(sample, out))).map((out) => out.length));
}

const sizeOf = ({ flip }: FlipSearch) => flip?.groups.length ?? Number.POSITIVE_INFINITY;

describe('the smallest set that takes the lead away', () => {
  it('is as small as the smallest of all sets, and truly takes it away', () => {
    fc.assert(
      fc.property(anyEvidence, fc.boolean(), (sample, byOrigin) => {
        const { made, dossier } = sample;
        const groups = byOrigin ? originGroups(dossier, made) : singleGroups(made);
        const was = leaderOf(sample);
        fc.pre(was !== undefined);
        const found = smallestFlip(made, order, groups);
        expect(found.isCertain).toBe(true);
        expect(sizeOf(found)).toBe(fewestOfAll(sample, groups, (belief) => leadOf(belief, was) < -level));
        if (found.flip === undefined) return;
        expect(found.flip.leader).toBe(leader(beliefWithout(sample, found.flip.groups), order));
        expect(found.flip.leader).not.toBe(was);
      }),
      { numRuns: 150 },
    );
  });

  it('gives each rival the lead with as few as any set does', () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...order), (sample, rival) => {
        const { made } = sample;
        const groups = singleGroups(made);
        const was = leaderOf(sample);
        fc.pre(was !== undefined && was !== rival);
        const found = smallestLead(made, order, groups, rival);
        expect(sizeOf(found)).toBe(fewestOfAll(sample, groups, (belief) => leadOf(belief, rival) > level));
        if (found.flip !== undefined) expect(found.flip.leader).toBe(rival);
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
    const { flip } = smallestFlip(sample.made, order, singleGroups(sample.made));
    expect(flip?.groups.map(({ id }) => id)).toEqual(['E1', 'E2']);
    expect(flip?.leader).toBe('N');
    for (const rival of ['W', 'S'])
      expect(smallestLead(sample.made, order, singleGroups(sample.made), rival)).toEqual({
        flip: undefined,
        isCertain: true,
      });
  });

  it('is not called the smallest, and nothing impossible, where not every set was tried', () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...order), (sample, rival) => {
        const { made } = sample;
        const groups = singleGroups(made);
        const was = leaderOf(sample);
        fc.pre(was !== undefined && was !== rival);
        const lost = smallestFlip(made, order, groups, 0);
        if (lost.isCertain)
          expect(sizeOf(lost)).toBe(fewestOfAll(sample, groups, (belief) => leadOf(belief, was) < -level));
        const won = smallestLead(made, order, groups, rival, 0);
        if (won.isCertain)
          expect(sizeOf(won)).toBe(fewestOfAll(sample, groups, (belief) => leadOf(belief, rival) > level));
      }),
      { numRuns: 150 },
    );
  });

  it('by hand: three of four go for the reserved share to lead, which only a whole search makes sure of', () => {
    // West has 3.48² of 3.48² + 2 of the 55 with two left, 47.2, and 34.9 with one
    const rows = ['E1', 'E2', 'E3', 'E4'].map((id) =>
      knownDevelopment(id, { ratings: { W: 'CC' }, grade: 'A1' }),
    );
    const { settings } = tracedSample(rows).dossier;
    const prior = { W: 55 / 3, N: 55 / 3, S: 55 / 3, O: 45 };
    const { made } = tracedSample(rows, { settings: { ...settings, prior } });
    const found = smallestFlip(made, order, singleGroups(made));
    expect(found).toMatchObject({ flip: { leader: 'O' }, isCertain: true });
    expect(found.flip?.groups).toHaveLength(3);
    expect(smallestFlip(made, order, singleGroups(made), 0).isCertain).toBe(false);
  });

  it('by hand: below a reserved share that leads, what holds the rival down goes', () => {
    // The two cancel out: 18.3 each of the 55 that are not reserved. Without the second West has 3.48/4.05 of them, 47.2.
    const rows = [
      knownDevelopment('E1', { ratings: { W: 'CC', N: 'II', S: 'II' }, grade: 'A1' }),
      knownDevelopment('E2', { ratings: { W: 'II', N: 'CC', S: 'CC' }, grade: 'A1' }),
    ];
    const { settings } = tracedSample(rows).dossier;
    const prior = { W: 55 / 3, N: 55 / 3, S: 55 / 3, O: 45 };
    const sample = tracedSample(rows, { settings: { ...settings, prior } });
    const { made } = sample;
    expect(leader(made.implied, order)).toBe('O');
    const { flip } = smallestFlip(made, order, singleGroups(made));
    expect(flip).toMatchObject({ leader: 'W', groups: [{ id: 'E2' }] });
    expect(smallestLead(made, order, singleGroups(made), 'W').flip?.groups).toHaveLength(1);
    expect(smallestLead(made, order, singleGroups(made), 'N').flip).toBeUndefined();
  });
});

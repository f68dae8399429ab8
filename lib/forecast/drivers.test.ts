import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development } from '@/lib/dossier/schema';
import { expectClose } from '@/lib/inference/expect-close';
import { drivers } from './drivers';
import { trace } from './trace';

const known = ['2020-01-01', '2020-01-01'] as const;
function driversOf(...developments: readonly Development[]) {
  const dossier = sampleDossier(developments);
  const made = trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-02-01') });
  return { made, dossier, found: drivers(dossier, made) };
}
const lead = sampleDevelopment('E1', known, { ratings: { W: 'CC' }, origin: 'agency' });
const repeat = sampleDevelopment('E2', known, { ratings: { W: 'CC' }, origin: 'agency', novelty: 0.25 });
const own = sampleDevelopment('E3', known, { ratings: { W: 'C' } });
const against = sampleDevelopment('E4', known, { ratings: { W: 'I' } });
const neutral = sampleDevelopment('E5', known, { ratings: { W: 'N' } });

describe('the drivers of the leader', () => {
  it('take repeats out together with the lead of their origin', () => {
    const { dossier, found } = driversOf(lead, repeat, own);
    expect(found.map(({ id, kind, developments }) => ({ id, kind, developments }))).toEqual([
      { id: 'agency', kind: 'origin', developments: ['E1', 'E2'] },
      { id: 'E3', kind: 'development', developments: ['E3'] },
    ]);
    const rest = sampleDossier([own]);
    const without = trace({ dossier: rest, chronology: chronology(dossier), asOfOn: day('2020-02-01') });
    expectClose(found[0]?.without ?? {}, without.implied, 1e-10);
  });

  it('are measured in points of the leader, the largest first, whichever way they push', () => {
    const { made, found } = driversOf(own, against, lead);
    expect(found.map(({ id }) => id)).toEqual(['E1', 'E3', 'E4']);
    const [strong, weak, counter] = found;
    for (const driver of found)
      expect(driver.points).toBeCloseTo(100 * ((made.implied.W ?? 0) - (driver.without.W ?? 0)), 10);
    expect(strong?.points).toBeGreaterThan(weak?.points ?? 0);
    expect(weak?.points).toBeGreaterThan(0);
    expect(counter?.points).toBeLessThan(0);
    expect(Math.abs(counter?.points ?? 0)).toBeLessThan(weak?.points ?? 0);
  });

  it('put what holds the leader back before what hardly helps it', () => {
    const more = sampleDevelopment('E6', known, { ratings: { W: 'CC' } });
    const counter = sampleDevelopment('E7', known, { ratings: { W: 'I', N: 'C' }, grade: 'A1' });
    const weak = sampleDevelopment('E8', known, { ratings: { W: 'C' }, grade: 'D4' });
    const { found } = driversOf(weak, counter, lead, more);
    expect(found.map(({ id }) => id)).toEqual(['E1', 'E6', 'E7', 'E8']);
    expect(found.map(({ points }) => Math.sign(points))).toEqual([1, 1, -1, 1]);
  });

  it('name what would lead without them', () => {
    const north = sampleDevelopment('E6', known, { ratings: { N: 'C' } });
    const { found } = driversOf(lead, north);
    expect(found.find(({ id }) => id === 'E1')?.leaderWithout).toBe('N');
    expect(found.find(({ id }) => id === 'E6')?.leaderWithout).toBe('W');
  });

  it('leave out what moves nothing', () => {
    expect(driversOf(neutral, own).found.map(({ id }) => id)).toEqual(['E3']);
    expect(driversOf(neutral).found).toEqual([]);
  });

  it('name a lead that nobody repeats by itself', () => {
    expect(driversOf(lead).found[0]).toMatchObject({ id: 'E1', kind: 'development' });
  });

  it('by hand: without a B2 item rated CC, West falls from 50 to 30', () => {
    // 0.3 × 2.5 : 0.3 : 0.3 is 5/9, 2/9, 2/9 of the 90 that are not reserved.
    const { found } = driversOf(sampleDevelopment('E1', known, { ratings: { W: 'CC' } }));
    expect(found[0]?.points).toBeCloseTo(20, 10);
    expectClose(found[0]?.without ?? {}, { W: 0.3, N: 0.3, S: 0.3, O: 0.1 });
  });
});

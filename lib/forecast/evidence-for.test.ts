import { expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { evidenceFor } from './evidence-for';
import { trace } from './trace';

const known = ['2020-01-01', '2020-01-01'] as const;
const dossier = sampleDossier([
  sampleDevelopment('E1', known, { ratings: { W: 'C' } }),
  sampleDevelopment('E2', known, { ratings: { W: 'CC', N: 'I' } }),
  sampleDevelopment('E3', known, { ratings: { N: 'CC' } }),
  sampleDevelopment('E4', known, { ratings: { W: 'I', N: 'C' } }),
  sampleDevelopment('E5', known, { ratings: { W: 'II' } }),
]);
const made = trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-02-01') });

it('lists what speaks for a scenario and what against it, the strongest first', () => {
  const west = evidenceFor(made, 'W');
  expect(west.for.map(({ development }) => development)).toEqual(['E2', 'E1']);
  expect(west.against.map(({ development }) => development)).toEqual(['E5', 'E4']);
  expect(west.for[0]?.contribution).toBeCloseTo(Math.log(2.5), 12);
  expect(west.against[0]?.contribution).toBeCloseTo(-Math.log(2.5), 12);
});

it('keeps equals in the order in which they became known', () => {
  const north = evidenceFor(made, 'N');
  expect(north.for.map(({ development }) => development)).toEqual(['E3', 'E4']);
  expect(north.against.map(({ development }) => development)).toEqual(['E2']);
});

it('has nothing to say of a scenario that nobody rated', () => {
  expect(evidenceFor(made, 'O')).toEqual({ for: [], against: [] });
  expect(evidenceFor(made, 'nowhere')).toEqual({ for: [], against: [] });
});

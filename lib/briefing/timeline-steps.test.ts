import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { trace } from '@/lib/forecast/trace';
import { timelineSteps } from './timeline-steps';

const order = ['W', 'N', 'S', 'O'];
const asOfOn = day('2020-03-01');
const judged = { W: 60, N: 20, S: 10, O: 10 };
const rating = fc.constantFrom('CC' as const, 'C' as const, 'N' as const, 'I' as const, 'II' as const);
const developments: fc.Arbitrary<readonly Development[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1, max: 14 }),
      days: fc.integer({ min: 0, max: 14 }),
      W: rating,
      N: rating,
      origin: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ from, days, W, N, origin }, i) =>
      sampleDevelopment(`E${i}`, [on(from), on(from + days)], {
        ratings: { W, N },
        ...(origin ? { origin: 'one' } : {}),
      }),
    ),
  );

describe('timelineSteps', () => {
  it('goes from the starting weights to the judgement, by way of what the evidence implies', () => {
    fc.assert(
      fc.property(developments, (items) => {
        const { dossier, made } = traced(items);
        const steps = timelineSteps({ dossier, trace: made, judged });
        if (steps.length === 0) return;
        expect(steps[0]).toMatchObject({ kind: 'start', points: { W: 30, N: 30, S: 30, O: 10 } });
        expect(steps.at(-1)).toMatchObject({ kind: 'judgement', points: judged });
        expect(steps.at(-2)?.points).toEqual(impliedPoints(made.implied, order));
      }),
    );
  });

  it('tells every development that moves the weights once, in the order of the days', () => {
    fc.assert(
      fc.property(developments, (items) => {
        const { dossier, made } = traced(items);
        const steps = timelineSteps({ dossier, trace: made, judged });
        const moving = items.filter(({ ratings: { W, N } }) => W !== 'N' || N !== 'N');
        expect(steps.flatMap((step) => step.developments).toSorted()).toEqual(
          moving.map(({ id }) => id).toSorted(),
        );
        const days = steps.flatMap(({ knownOn }) => knownOn ?? []);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('makes one step of what became known on one day and goes back to one origin', () => {
    const { dossier, made } = traced([
      sampleDevelopment('A', ['2020-02-01', '2020-02-01'], { ratings: { W: 'C' }, origin: 'one' }),
      sampleDevelopment('B', ['2020-02-01', '2020-02-01'], { ratings: { N: 'C' } }),
      sampleDevelopment('C', ['2020-02-01', '2020-02-01'], { ratings: { W: 'C' }, origin: 'one' }),
      sampleDevelopment('D', ['2020-02-02', '2020-02-02'], { ratings: { W: 'C' }, origin: 'one' }),
    ]);
    const steps = timelineSteps({ dossier, trace: made, judged: undefined });
    expect(steps.map((step) => step.developments)).toEqual([[], ['A', 'C'], ['B'], ['D']]);
  });
});

function traced(items: readonly Development[]) {
  const dossier: Dossier = sampleDossier(items, {
    origins: [{ id: 'one', name: { en: 'One' }, lead: items[0]?.id ?? 'E0' }],
  });
  return { dossier, made: trace({ dossier, chronology: chronology(dossier), asOfOn }) };
}

function on(dayOfMonth: number): string {
  return `2020-02-${String(dayOfMonth).padStart(2, '0')}`;
}

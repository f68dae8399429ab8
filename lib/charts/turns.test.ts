import { describe, expect, it } from 'vitest';
import { chronology } from '@/lib/dossier/chronology';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { trace } from '@/lib/forecast/trace';
import { dayNumber } from '@/lib/time/day-number';
import { scenarioViews } from './scenario-view';
import { turns } from './turns';

describe('the turns on the chart', () => {
  it('stand at the end of their day, on the upper edge of who leads from then on', () => {
    const dossier = sampleDossier([
      sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], { ratings: { W: 'C' } }),
      sampleDevelopment('E2', ['2020-02-10', '2020-02-10'], { ratings: { W: 'II', N: 'CC' } }),
    ]);
    const made = trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-03-01') });
    const found = turns(
      made,
      scenarioViews('en', dossier.scenarios),
      (name, other, on) => `${name} passes ${other}, ${on}`,
      'en',
    );
    const point = made.path.find(({ on }) => on === '2020-02-10')?.expected;
    expect(found).toEqual([
      {
        at: dayNumber(day('2020-02-10')) + 1,
        share: expect.closeTo(100 * ((point?.W ?? 0) + (point?.N ?? 0)), 9),
        text: 'North passes West, 10 Feb',
      },
    ]);
  });

  it('are none while nobody passes anybody', () => {
    const dossier = sampleDossier([]);
    const made = trace({ dossier, chronology: chronology(dossier), asOfOn: day('2020-03-01') });
    expect(turns(made, scenarioViews('en', dossier.scenarios), () => '', 'en')).toEqual([]);
  });
});

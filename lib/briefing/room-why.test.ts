import { describe, expect, it } from 'vitest';
import { day, sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { impliedPoints } from '@/lib/forecast/implied-points';
import { roomWhy } from './room-why';

const early = sampleDevelopment('E1', ['2020-01-01', '2020-01-01'], { ratings: { W: 'CC' } });
const late = sampleDevelopment('E2', ['2020-02-01', '2020-02-01'], { ratings: { N: 'CC' } });
const found = sampleDevelopment('X1', ['2020-01-02', '2020-01-02'], {
  ratings: { S: 'CC' },
  layer: 'checked',
});
const dossier = sampleDossier([early, late, found]);

describe('what a room’s numbers come from', () => {
  it('is what was known by its day, in its layer, with the other layer beside it', () => {
    const asOfOn = day('2020-01-15');
    const why = roomWhy({ dossier, revisions: [] }, { asOfOn, layer: 'reported' });
    expect(why.trace.steps.map(({ development }) => development)).toEqual(['E1']);
    expect(why.layers.reported).toEqual(impliedPoints(why.trace.implied, ['W', 'N', 'S', 'O']));
    const checked = roomWhy({ dossier, revisions: [] }, { asOfOn, layer: 'checked' });
    expect(checked.trace.steps.map(({ development }) => development)).toEqual(['E1', 'X1']);
    expect(checked.layers).toEqual(why.layers);
    expect(why.revision).toBeUndefined();
  });
});

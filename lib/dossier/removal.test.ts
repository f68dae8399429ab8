import { describe, expect, it } from 'vitest';
import { dossierWith } from './dossier-with';
import { removal, removalEffects } from './removal';
import { day, sampleDevelopment, sampleDossier } from './sample-dossier';

const known = ['2016-11-14', '2016-11-14'] as const;
const strike = sampleDevelopment('E1', known, { occurred: { rule: { kind: 'on-anchor' } }, origin: 'o1' });
const later = sampleDevelopment('E2', known, {
  occurred: { rule: { kind: 'relative', to: 'E1', months: 1, toleranceMonths: 0 } },
  origin: 'o1',
});
const dossier = sampleDossier([strike, later], {
  origins: [
    { id: 'o1', name: { en: 'One' }, lead: 'E1' },
    { id: 'o2', name: { en: 'Two' }, lead: 'E1' },
  ],
  sourceChecks: [
    { id: 'c1', development: 'E1', changes: {}, finding: { en: 'x' }, sources: [{ publisher: { en: 'y' } }] },
  ],
  settings: { ...sampleDossier([]).settings, checksOff: ['c1'] },
});

describe('removing a development', () => {
  it('says beforehand what goes with it and what changes', () => {
    const { checks, hanging, leads } = removalEffects(dossier, 'E1');
    expect(checks.map(({ id }) => id)).toEqual(['c1']);
    expect(hanging.map(({ item, clock }) => [item.id, clock])).toEqual([['E2', 'occurred']]);
    expect(leads.map(({ origin, next }) => [origin.id, next?.id])).toEqual([
      ['o1', 'E2'],
      ['o2', undefined],
    ]);
  });

  it('keeps the date that hung on it where it stood, and the next row leads', () => {
    const after = dossierWith(dossier, removal(dossier, 'E1'));
    expect(after.developments.map(({ id }) => id)).toEqual(['E2']);
    expect(after.developments[0]?.occurred.rule).toMatchObject({
      kind: 'fixed',
      window: { earliest: day('2020-04-01'), latest: day('2020-04-01') },
    });
    expect(after.origins).toEqual([{ id: 'o1', name: { en: 'One' }, lead: 'E2' }]);
    expect(after.sourceChecks).toEqual([]);
    expect(after.settings.checksOff).toEqual([]);
  });
});

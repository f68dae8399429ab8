import { describe, expect, it } from 'vitest';
import { sampleDevelopment, sampleDossier } from './sample-dossier';
import type { SourceCheck } from './schema';
import { dossierInLayer } from './source-checks';

const before = sampleDevelopment('E1', ['2020-01-01', '2020-01-05'], {
  ratings: { W: 'C', N: 'I' },
  attribution: { said: { en: 'A ministry' }, kind: 'named', relayed: { en: 'A paper' } },
});
const untouched = sampleDevelopment('E2', ['2020-01-01', '2020-01-01']);
const found = sampleDevelopment('X1', ['2020-01-01', '2020-01-01'], { layer: 'checked', from: 'elsewhere' });
const dated = { rule: { kind: 'days-before', days: 3 } } as const;

function check(id: string, changes: SourceCheck['changes'], development = 'E1'): SourceCheck {
  return { id, development, changes, finding: { en: id }, sources: [{ publisher: { en: 'A paper' } }] };
}
function dossier(...sourceChecks: readonly SourceCheck[]) {
  return sampleDossier([before, untouched, found], { sourceChecks: [...sourceChecks] });
}
function checkedRow(changes: SourceCheck['changes']) {
  return dossierInLayer(dossier(check('c1', changes)), 'checked', []).developments[0];
}

describe('the layer as reported', () => {
  it('holds what the report says and nothing that was found elsewhere', () => {
    const shown = dossierInLayer(dossier(check('c1', { grade: 'D4' })), 'reported', []);
    expect(shown.developments).toEqual([before, untouched]);
  });
});

describe('the layer after source checks', () => {
  it('keeps what was found elsewhere', () => {
    const shown = dossierInLayer(dossier(), 'checked', []);
    expect(shown.developments).toEqual([before, untouched, found]);
  });

  it('changes only what a check names', () => {
    expect(checkedRow({ ratings: { S: 'CC' } })).toEqual({ ...before, ratings: { S: 'CC' } });
    expect(checkedRow({ grade: 'D4' })).toEqual({ ...before, grade: 'D4' });
    expect(checkedRow({ novelty: 0 })).toEqual({ ...before, novelty: 0 });
    expect(checkedRow({ occurred: dated })).toEqual({ ...before, occurred: dated });
    expect(checkedRow({ known: dated })).toEqual({ ...before, known: dated });
    expect(checkedRow({ standing: 'contested' })).toEqual({ ...before, standing: 'contested' });
    expect(checkedRow({ said: { en: 'Another ministry' } })).toEqual({
      ...before,
      attribution: { ...before.attribution, said: { en: 'Another ministry' } },
    });
  });

  it('leaves other rows and what it was given alone', () => {
    const given = dossier(check('c1', { grade: 'D4' }));
    const shown = dossierInLayer(given, 'checked', []);
    expect(shown.developments[1]).toEqual(untouched);
    expect(given.developments[0]).toEqual(before);
  });

  it('applies several checks of one row in order', () => {
    const shown = dossierInLayer(
      dossier(check('c1', { grade: 'D4', novelty: 0.5 }), check('c2', { grade: 'C3' })),
      'checked',
      [],
    );
    expect(shown.developments[0]).toEqual({ ...before, grade: 'C3', novelty: 0.5 });
  });

  it('leaves out the checks that are switched off', () => {
    const given = dossier(check('c1', { grade: 'D4' }), check('c2', { novelty: 0.5 }));
    expect(dossierInLayer(given, 'checked', ['c1']).developments[0]).toEqual({ ...before, novelty: 0.5 });
    expect(dossierInLayer(given, 'checked', ['c1', 'c2']).developments[0]).toEqual(before);
  });
});

import { describe, expect, it } from 'vitest';
import { dossierWith } from '@/lib/dossier/dossier-with';
import { partsReplaced } from '@/lib/dossier/parts-replaced';
import { sampleDossier } from '@/lib/dossier/sample-dossier';
import { setDropped, setKept } from './kept-sets';

const bare = sampleDossier([]);
const red = { name: { en: 'Red team' }, whatIf: { temper: 1 } };

describe('kept what-ifs', () => {
  it('stand in the dossier once kept, each under an id of its own', () => {
    const one = dossierWith(bare, setKept(bare, red));
    const two = dossierWith(one, setKept(one, { ...red, name: { ar: 'الفريق الأحمر' } }));
    expect(two.sets?.map(({ id }) => id)).toEqual(['set-1', 'set-2']);
    expect(two.settings).toEqual(bare.settings);
  });

  it('are gone once dropped, and nothing else is', () => {
    const one = dossierWith(bare, setKept(bare, red));
    const two = dossierWith(one, setKept(one, red));
    const left = dossierWith(two, setDropped(two, 'set-1'));
    expect(left.sets).toEqual([{ id: 'set-2', ...red }]);
    expect(dossierWith(left, setDropped(left, 'set-2')).sets ?? []).toEqual([]);
  });

  it('are changes that the log accepts', () => {
    const made = setKept(bare, red);
    expect(partsReplaced.safeParse(made).success).toBe(true);
    const one = dossierWith(bare, made);
    expect(partsReplaced.safeParse(setDropped(one, 'set-1')).success).toBe(true);
  });
});

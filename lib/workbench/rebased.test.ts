import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDevelopment } from '@/lib/dossier/arbitraries';
import { differingKeys, rebased } from './rebased';

const version = anyDevelopment('E1', ['E2']);

describe('one version of a development on top of another', () => {
  it('is hers where nobody else changed anything, and theirs where she did not', () => {
    fc.assert(
      fc.property(version, version, (base, changed) => {
        expect(rebased(changed, base, base)).toEqual(changed);
        expect(rebased(base, base, changed)).toEqual(changed);
      }),
    );
  });

  it('takes every part that she changed from her and every other from them', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const both = rebased(mine, base, theirs);
        const hers = differingKeys(base, mine);
        for (const key of hers) expect(Reflect.get(both, key)).toEqual(Reflect.get(mine, key));
        for (const key of differingKeys(both, mine))
          expect(Reflect.get(both, key)).toEqual(Reflect.get(theirs, key));
      }),
    );
  });

  it('keeps her title and their grade', () => {
    const [base] = fc.sample(version, 1);
    if (base === undefined) throw new Error('no sample');
    const both = rebased({ ...base, title: { en: 'Hers' } }, base, { ...base, grade: 'A1' });
    expect(both).toMatchObject({ title: { en: 'Hers' }, grade: 'A1' });
  });
});

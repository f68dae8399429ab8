import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDossier } from '@/lib/dossier/arbitraries';
import { dossierWith } from '@/lib/dossier/dossier-with';
import { allKept, merged } from '@/lib/dossier/merge';
import type { Development, Dossier } from '@/lib/dossier/schema';
import { dossierInLayer } from '@/lib/dossier/source-checks';
import { split } from '@/lib/dossier/split';
import { developmentContribution } from './likelihoods';

/** What every development of a layer adds to the scenarios, in nats, by id. */
function weights(dossier: Dossier, layer: 'reported' | 'checked') {
  return new Map(
    dossierInLayer(dossier, layer, []).developments.map((item) => [
      item.id,
      developmentContribution(item, dossier.scenarios, dossier.settings),
    ]),
  );
}
const layers = ['reported', 'checked'] as const;

describe('the weight of evidence', () => {
  it('stays when a development is split, whichever part keeps the ratings', () => {
    fc.assert(
      fc.property(anyDossier, fc.nat(2), (dossier, keeper) => {
        const [first] = dossier.developments;
        if (first === undefined) throw new Error('no development');
        const { title, gist, occurred, known } = first;
        const parts = Array(3).fill({ title, gist, occurred, known });
        const after = dossierWith(dossier, split(dossier, first.id, { parts, keeper, ids: ['E8', 'E9'] }));
        for (const layer of layers) {
          const [before, now] = [weights(dossier, layer), weights(after, layer)];
          for (const [id, weight] of before) expect(now.get(id)).toEqual(weight);
          for (const id of ['E8', 'E9'])
            for (const nats of Object.values(now.get(id) ?? {})) expect(nats).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  it('of two that are merged is that of the kept one, not the sum', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const [kept, gone] = dossier.developments.map(({ id }: Development) => id);
        if (kept === undefined || gone === undefined) throw new Error('fewer than two');
        const after = dossierWith(dossier, merged(dossier, { kept, gone, choice: allKept }));
        for (const layer of layers)
          expect(weights(after, layer).get(kept)).toEqual(weights(dossier, layer).get(kept));
      }),
    );
  });
});

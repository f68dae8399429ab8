import { useDeferredValue, useMemo } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { impliedByLayer } from '@/lib/charts/dossier-picture';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { weightsOf } from '@/lib/session/address-weights';
import { SandboxBar } from '../sandbox/sandbox-bar';
import type { Sandbox } from '../sandbox/use-sandbox';
import type { EvidenceAddress } from './use-evidence-address';
import type { Matrix } from './use-matrix';

type Props = Readonly<{
  view: DossierView;
  address: EvidenceAddress;
  sandbox: Sandbox;
  matrix: Pick<Matrix, 'asOfOn' | 'layer'>;
  scenarios: readonly ScenarioView[];
}>;

/** Over a sandbox: that it is one, what is different in it, and the ways to keep it under a name or drop it. */
export function SandboxTop({ view, address, sandbox, matrix, scenarios }: Props) {
  const { dossier, slug } = view;
  const { asOfOn, layer } = matrix;
  const { checksOff, leftOut, anchorOn, weights } = address;
  const { tried } = sandbox;
  const without = useMemo(
    () => ({
      checksOff: checksOff ?? [],
      leftOut: leftOut ?? [],
      whatIf: { ...tried, ...(anchorOn && { anchorOn }) },
    }),
    [checksOff, leftOut, anchorOn, tried],
  );
  // both layers are counted anew: the cell that was rated need not wait for that
  const asked = useDeferredValue(without);
  const here = useMemo(() => impliedByLayer(dossier, asOfOn, asked), [dossier, asOfOn, asked]);
  const ids = scenarios.map(({ id }) => id);
  return (
    <SandboxBar
      {...{ view, address, sandbox, scenarios, asOfOn, layer, here }}
      isOn
      standing={address.layer ?? dossier.settings.layer}
      draft={weights && weightsOf(ids, weights)}
      onDrop={sandbox.drop}
      onKept={(kept) => void import('../workbench/keep-entry').then(({ keepEntry }) => keepEntry(slug, kept))}
    />
  );
}

import { useMemo } from 'react';
import type { Without } from '@/lib/charts/dossier-picture';
import type { Dossier } from '@/lib/dossier/schema';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { Address } from '@/lib/session/address';

/** The checks switched off and the items left out by the address, of those there are, and what else is tried out; the same object while they are. */
export function useWithout({ checksOff, leftOut }: Address, dossier: Dossier, whatIf: WhatIf): Without {
  const checks = known(checksOff, dossier.sourceChecks).join('.');
  const items = known(leftOut, dossier.developments).join('.');
  return useMemo(
    () => ({ checksOff: parts(checks), leftOut: parts(items), whatIf }),
    [checks, items, whatIf],
  );
}

function known(ids: readonly string[] = [], all: readonly Readonly<{ id: string }>[]): readonly string[] {
  return ids.filter((id) => all.some((each) => each.id === id));
}

function parts(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split('.');
}

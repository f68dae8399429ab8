'use client';

import { useMemo } from 'react';
import { poolOf, sifted } from '@/lib/session/filter';
import { SearchPanel } from '../search/search-panel';
import type { useWorkbench } from './use-workbench';

type Bench = Pick<
  ReturnType<typeof useWorkbench>,
  'shown' | 'filtered' | 'address' | 'chosen' | 'go' | 'settle' | 'reveal'
>;

/** The search over what the workbench shows. */
export function SearchPart({ bench }: { bench: Bench }) {
  const { shown, filtered, address, chosen, go, settle, reveal } = bench;
  const pool = useMemo(() => poolOf(shown), [shown]);
  const everything = useMemo(() => sifted(pool, {}), [pool]);
  return (
    <SearchPanel
      dossier={shown.dossier}
      pool={pool}
      sieve={filtered.sieve ?? everything}
      filter={address.filter ?? {}}
      items={shown.items}
      selected={chosen}
      onFilter={(filter, isTyped) => (isTyped ? settle({ filter }) : go({ filter }))}
      onSelect={(id) => {
        settle({ selected: id });
        reveal(id);
      }}
    />
  );
}

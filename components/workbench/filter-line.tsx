'use client';

import dynamic from 'next/dynamic';
import { Suspense, useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { useWorkbench } from './use-workbench';

const filterNote = withWords(() => import('../search/filter-note').then((module) => module.FilterNote));
const FilterNote = dynamic(filterNote);

type Bench = Pick<ReturnType<typeof useWorkbench>, 'address' | 'shown' | 'filtered' | 'chosen' | 'go'>;

/** What a filter hides, wherever something is hidden; its words are fetched after the first paint. */
export function FilterLine({ bench }: { bench: Bench }) {
  const { address, shown, filtered, chosen, go } = bench;
  useEffect(() => void filterNote(), []);
  if (filtered.sieve === undefined || filtered.hidden === 0) return undefined;
  return (
    <Suspense>
      <FilterNote
        sieve={filtered.sieve}
        all={shown.items.length}
        isFaint={address.filter?.faint ?? false}
        selected={chosen}
        onClear={() => go({ filter: undefined })}
      />
    </Suspense>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import { datesInBoth } from '../shell/dates-in-both';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';
import type { useWorkbench } from './use-workbench';

// fetched after the first paint, for the server may have gone by the time that somebody searches
const searchPart = withWords(async () => {
  const [{ SearchPart }] = await Promise.all([import('./search-part'), datesInBoth()]);
  return SearchPart;
});
const SearchPart = dynamic(searchPart);
const linkPanel = withWords(() => import('../search/link-panel').then((module) => module.LinkPanel));
const LinkPanel = dynamic(linkPanel);

type Bench = ReturnType<typeof useWorkbench>;

/** Looking for developments, and taking away a link to what is on the screen. */
export function useSearchPanels(view: DossierView, bench: Bench): readonly Panel[] {
  const words = useWords('searchButton');
  useEffect(() => {
    void searchPart();
    void linkPanel();
  }, []);
  const { shown, filtered, chosen, asOfOn, revision } = bench;
  return [
    {
      key: 'search',
      label: words.search,
      state: filtered.hidden === 0 ? undefined : words.hidden(filtered.hidden, shown.items.length),
      shortcut: '/',
      body: () => <SearchPart bench={bench} />,
    },
    {
      key: 'link',
      label: words.link,
      body: () => (
        <LinkPanel
          dossier={shown.dossier}
          selected={chosen}
          asOfOn={asOfOn}
          revision={revision?.number ?? 0}
          entry={view.seq}
        />
      ),
    },
  ];
}

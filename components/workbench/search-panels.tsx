'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { OnceWhole } from '../session/once-whole';
import { useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { datesInBoth } from '../shell/dates-in-both';
import { useWords } from '../shell/locale';
import type { Panel } from '../ui/panel-row';

// fetched after the first paint, for the server may have gone by the time that somebody searches
const searchPart = withWords(async () => {
  const [{ SearchPart }] = await Promise.all([import('./search-part'), datesInBoth()]);
  return SearchPart;
});
const SearchPart = dynamic(searchPart);
const linkPanel = withWords(() => import('../search/link-panel').then((module) => module.LinkPanel));
const LinkPanel = dynamic(linkPanel);

/** Looking for developments, and taking away a link to what is on the screen. */
export function useSearchPanels(): readonly Panel[] {
  const words = useWords('searchButton');
  useEffect(() => {
    void searchPart();
    void linkPanel();
  }, []);
  const { hidden } = useWorkbenchView('filtered');
  const all = useWorkbenchView('shown').items.length;
  return [
    {
      key: 'search',
      label: words.search,
      state: hidden === 0 ? undefined : words.hidden(hidden, all),
      shortcut: '/',
      body: () => (
        <OnceWhole>
          <SearchPart />
        </OnceWhole>
      ),
    },
    {
      key: 'link',
      label: words.link,
      body: () => <Link />,
    },
  ];
}

function Link() {
  return (
    <LinkPanel
      dossier={useWorkbenchView('shown').dossier}
      selected={useWorkbenchView('chosen')}
      asOfOn={useSession('asOfOn')}
      revision={useSession('revision')?.number ?? 0}
      entry={useSession('record').seq}
    />
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import { maxZoom } from '@/lib/charts/viewport';
import { shortDay, weekdayName } from '@/lib/i18n/dates';
import { weekdayOf } from '@/lib/time/date-parts';
import { LagToggle } from '../clocks/lag-toggle';
import type { SandboxView } from '../sandbox/sandbox-view';
import { useTongue, useWords } from '../shell/locale';
import { LanesChoice } from '../timeline/lanes-choice';
import { TimelineTools } from '../timeline/tools';
import { type Panel, PanelRow } from '../ui/panel-row';
import { useOrderPanels } from './order-panels';
import { useSandboxPanel } from './sandbox-parts';
import { useSearchPanels } from './search-panels';
import type { useWorkbench } from './use-workbench';

// fetched after the first paint, for the server may have gone by the time that somebody asks
const readerChoices = withWords(() =>
  import('../reader/reader-choices').then((module) => module.ReaderChoices),
);
const ReaderChoices = dynamic(readerChoices);

const exportPanel = withWords(() => import('../export/export-panel').then((module) => module.ExportPanel));
const ExportPanel = dynamic(exportPanel);
const publicationPanel = withWords(() =>
  import('./publication-panel').then((module) => module.PublicationPanel),
);
const PublicationPanel = dynamic(publicationPanel);

type Props = Readonly<{
  view: DossierView;
  bench: ReturnType<typeof useWorkbench>;
  sandbox: SandboxView;
}>;

/** What can be asked of the timeline beyond moving about: each in a panel that is fetched when first opened. */
export function ViewRow({ view, bench, sandbox }: Props) {
  const words = useWords('workbench');
  const tongue = useTongue();
  const { anchor, address, settle } = bench;
  useEffect(() => {
    for (const fetched of [readerChoices, exportPanel, publicationPanel]) void fetched();
  }, []);
  const triedOn = `${weekdayName(tongue, weekdayOf(anchor.on), 'short')} ${shortDay(tongue, anchor.on)}`;
  const searchPanels = useSearchPanels(view, bench);
  const orderPanels = useOrderPanels(bench);
  const sandboxPanel = useSandboxPanel(bench, sandbox);
  const panels: readonly Panel[] = [
    ...searchPanels,
    sandboxPanel,
    {
      key: 'anchor',
      label: words.panels.anchor,
      state: anchor.isTried ? words.tried(triedOn) : undefined,
      body: () => <PublicationPanel view={view} bench={bench} />,
    },
    ...orderPanels,
    {
      key: 'reader',
      label: words.panels.reader,
      body: () => <ReaderChoices address={bench.address} runs={bench.runs} onRuns={bench.run} />,
    },
    {
      key: 'export',
      label: words.panels.export,
      body: () => (
        <ExportPanel
          slug={bench.dossier.slug}
          recorded={view.dossier}
          picture={bench.shown}
          layer={bench.layer}
          asOfOn={bench.asOfOn}
          rightToLeft={bench.runs === 'rtl'}
          address={bench.address}
          kept={bench.filtered.sieve?.matching}
        />
      ),
    },
  ];
  return (
    <PanelRow label={words.viewRow} panels={panels}>
      <LanesChoice lanesBy={address.lanesBy} onLanesBy={(lanesBy) => settle({ lanesBy })} />
      <LagToggle shown={address.lag === true} onShow={(lag) => settle({ lag })} />
      <TimelineTools viewport={bench.viewport} onGo={bench.rest} most={maxZoom(bench.scale)} />
    </PanelRow>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { withWords } from '@/components/shell/all-words';
import { maxZoom } from '@/lib/charts/viewport';
import { shortDay, weekdayName } from '@/lib/i18n/dates';
import { weekdayOf } from '@/lib/time/date-parts';
import { LagToggle } from '../clocks/lag-toggle';
import { OnceWhole } from '../session/once-whole';
import { useDispatch, useSession } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue, useWords } from '../shell/locale';
import { LanesChoice } from '../timeline/lanes-choice';
import { TimelineTools } from '../timeline/tools';
import { type Panel, PanelRow } from '../ui/panel-row';
import { useOrderPanels } from './order-panels';
import { useSandboxPanel } from './sandbox-parts';
import { useSearchPanels } from './search-panels';
import { useRunningWay } from './use-running-way';

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

/** What can be asked of the timeline beyond moving about: each in a panel that is fetched when first opened. */
export function ViewRow() {
  const dispatch = useDispatch();
  const words = useWords('workbench');
  const tongue = useTongue();
  const { lanesBy } = useSession('address');
  const triedDay = useSession('anchorOn');
  const isTried = useSession('pinIsTried');
  useEffect(() => {
    for (const fetched of [readerChoices, exportPanel, publicationPanel]) void fetched();
  }, []);
  const triedOn = `${weekdayName(tongue, weekdayOf(triedDay), 'short')} ${shortDay(tongue, triedDay)}`;
  const searchPanels = useSearchPanels();
  const orderPanels = useOrderPanels();
  const sandboxPanel = useSandboxPanel();
  const panels: readonly Panel[] = [
    ...searchPanels,
    sandboxPanel,
    {
      key: 'anchor',
      label: words.panels.anchor,
      state: isTried ? words.tried(triedOn) : undefined,
      body: () => <PublicationPanel />,
    },
    ...orderPanels,
    {
      key: 'reader',
      label: words.panels.reader,
      body: () => <Reader />,
    },
    {
      key: 'export',
      label: words.panels.export,
      body: () => (
        <OnceWhole>
          <Exports />
        </OnceWhole>
      ),
    },
  ];
  return (
    <PanelRow label={words.viewRow} panels={panels}>
      <LanesChoice
        lanesBy={lanesBy}
        onLanesBy={(next) => dispatch({ type: 'settle', change: { lanesBy: next } })}
      />
      <LagToggle
        shown={useWorkbenchView('lag')}
        onShow={(lag) => dispatch({ type: 'settle', change: { lag } })}
      />
      <Zoom />
    </PanelRow>
  );
}

function Zoom() {
  const dispatch = useDispatch();
  const scale = useWorkbenchView('scale');
  return (
    <TimelineTools
      viewport={useWorkbenchView('viewport')}
      onGo={(viewport) => dispatch({ type: 'view', viewport, scale, isOver: true })}
      most={maxZoom(scale)}
    />
  );
}

function Reader() {
  const [runs, run] = useRunningWay();
  return <ReaderChoices address={useSession('address')} runs={runs} onRuns={run} />;
}

function Exports() {
  const recorded = useSession('recorded');
  return (
    <ExportPanel
      slug={recorded.slug}
      recorded={recorded}
      picture={useWorkbenchView('shown')}
      layer={useSession('layer')}
      asOfOn={useSession('asOfOn')}
      rightToLeft={useWorkbenchView('runs') === 'rtl'}
      address={useSession('address')}
      kept={useWorkbenchView('filtered').matches?.matching}
    />
  );
}

import '@/app/fonts.css';
import '@/app/tokens.css';
import '@/app/base.css';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ScenarioPatterns } from '@/components/charts/scenario-patterns';
import { LocaleProvider } from '@/components/shell/locale';
import { Timeline } from '@/components/timeline/timeline';
import { frameOf } from '@/lib/charts/frame';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { timelineIndex } from '@/lib/charts/timeline-index';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import type { Lane } from '@/lib/charts/timeline-lanes';
import { scaleFor, timelineViews } from '@/lib/charts/timeline-view';
import { type Viewport, wholeAxis } from '@/lib/charts/viewport';
import { direction, isLocale } from '@/lib/i18n/locales';
import { asOfOn, generatedFacts, scenarios, timelineItemsOf } from '../generator';
import { type Candidate, offer } from '../pages/candidate';

// The one place that knows how the workbench feeds the timeline: from items to what is on the screen, nothing kept.
const asked = document.documentElement.lang;
const locale = isLocale(asked) ? asked : 'en';
const frame = frameOf(1200, direction(locale) === 'rtl');
const views = scenarioViews(
  locale,
  scenarios.map((scenario) => ({ ...scenario, standing: 'rated' as const })),
);
const published = { on: asOfOn, inferred: false };

let items: readonly TimelineItem[] = [];
let show: Candidate['show'] = () => {};

function Host() {
  const [viewport, setViewport] = useState<Viewport>(wholeAxis);
  const [selected, setSelected] = useState<string>();
  useEffect(() => {
    show = (nth) => setViewport({ zoom: nth, pan: 0.5 - 0.5 / nth });
  }, []);
  const scale = useMemo(() => scaleFor(items, asOfOn, false), []);
  const index = useMemo(() => timelineIndex({ items, lanes: lanesOf(items), scale, asOfOn }), [scale]);
  const viewAt = useMemo(() => timelineViews({ index, frame }), [index]);
  const view = viewAt(viewport.zoom);
  return (
    <LocaleProvider tongue={locale}>
      <ScenarioPatterns scenarios={views} />
      <Timeline
        {...{ frame, scale, viewport, view, asOfOn, published, selected }}
        scenarios={views}
        horizonOn={asOfOn}
        onSelect={setSelected}
        onMove={setViewport}
        onSettle={setViewport}
      />
    </LocaleProvider>
  );
}

function lanesOf(all: readonly TimelineItem[]): readonly Lane[] {
  const countIn = (key: string | undefined) => all.filter(({ lane }) => lane === key).length;
  return [
    ...scenarios.map(({ id }): Lane => ({ key: id, kind: 'scenario', count: countIn(id) })),
    { key: undefined, kind: 'context', count: countIn(undefined) },
  ];
}

offer({
  marks: '[data-item], [data-cluster]',
  surface: '[role=listbox]',
  prepare: (count) => {
    items = timelineItemsOf(generatedFacts(count), locale);
  },
  mount: (into) => createRoot(into).render(<Host />),
  show: (nth) => show(nth),
});

import { useMemo } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { frameOf } from '@/lib/charts/frame';
import { impliedByLayer, picture } from '@/lib/charts/picture';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { knownColumn, timelineView } from '@/lib/charts/timeline-view';
import { turns as turnsOf } from '@/lib/charts/turns';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { lastRevision, revisionAsOf } from '@/lib/dossier/revisions';
import type { Trace } from '@/lib/forecast/trace';
import { direction } from '@/lib/i18n/locales';
import { forecast } from '@/lib/i18n/messages/forecast';
import { signed } from '@/lib/i18n/numbers';
import { useLocale, useWords } from '../shell/locale';
import { useAddress } from './use-address';
import { useDraft } from './use-draft';
import { useMeasuredWidth } from './use-measured-width';
import { useViewport } from './use-viewport';
import { useWithout } from './use-without';

/** All state of the workbench and what follows from it; whatever does not hang on the weights is made once. */
export function useWorkbench({ dossier, revisions }: DossierView, query: string) {
  const locale = useLocale();
  const said = useWords(forecast);
  const order = useMemo(() => dossier.scenarios.map(({ id }) => id), [dossier]);
  const { address, go, settle } = useAddress(query, order.length);
  const latestOn = useMemo(() => asOfDay(undefined, dossier, revisions), [dossier, revisions]);
  const { asOfOn = latestOn } = address.asOfOn !== undefined && address.asOfOn < latestOn ? address : {};
  const layer = address.layer ?? dossier.settings.layer;
  const even = address.even ?? false;
  const allLabels = address.allLabels ?? false;
  const without = useWithout(address, dossier);

  const { element, width } = useMeasuredWidth<HTMLDivElement>(1000);
  const frame = useMemo(() => frameOf(width, direction(locale) === 'rtl'), [width, locale]);
  const shown = useMemo(
    () => picture({ dossier, layer, asOfOn, even, locale, without }),
    [dossier, layer, asOfOn, even, locale, without],
  );
  const { scale, items, lanes, scenarios, trace, implied } = shown;
  const layers = useMemo(() => impliedByLayer(dossier, asOfOn, without), [dossier, asOfOn, without]);
  const { viewport, move, rest } = useViewport(scale, address.view, settle);
  const { zoom } = viewport;
  const laidOut = useMemo(
    () => timelineView({ items, lanes, scale, frame, zoom, asOfOn, allLabels }),
    [items, lanes, scale, frame, zoom, asOfOn, allLabels],
  );
  const turns = useMemo(
    () => turnsOf(trace, scenarios, said.passes, locale),
    [trace, scenarios, said, locale],
  );

  const revision = revisionAsOf(revisions, asOfOn);
  const saved = revision?.weights ?? implied;
  const { draft, dispatch, isUnsaved, basedOn } = useDraft({
    order,
    saved,
    addressed: address.weights,
    last: lastRevision(revisions)?.number ?? 0,
    write: go,
  });
  const chosen = items.find(({ id }) => id === address.selected);
  const column = useMemo(() => knownColumn(chosen), [chosen]);
  const effect = chosen && effectOf(chosen, trace, scenarios);

  return {
    // what follows from the dossier, the layer and the day
    ...{ shown, layers, turns, asOfOn, latestOn, layer, without },
    // where it is drawn
    ...{ frame, element, viewport, move, rest, laidOut, even, allLabels },
    // what is judged
    ...{ revision, saved, draft, dispatch, isUnsaved, basedOn, weights: draft.now.points },
    // what is selected
    ...{ chosen: chosen?.id, column, effect },
    ...{ go, settle },
  };
}

/** What a development moved where it bears most: "West +5". A figure after a name is isolated, whichever way text runs. */
function effectOf(
  { id, lane }: TimelineItem,
  trace: Trace,
  scenarios: readonly ScenarioView[],
): string | undefined {
  const step = trace.steps.find(({ development }) => development === id);
  const scenario = scenarios.find((each) => each.id === lane);
  if (step === undefined || scenario === undefined) return undefined;
  const points = Math.round(((step.after[scenario.id] ?? 0) - (step.before[scenario.id] ?? 0)) * 100);
  return `${scenario.name} \u2066${signed(points)}\u2069`;
}

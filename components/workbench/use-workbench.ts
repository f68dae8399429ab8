import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DossierView } from '@/lib/api/contract';
import { dossierPicture, impliedByLayer } from '@/lib/charts/dossier-picture';
import { frameOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { standingAxis } from '@/lib/charts/standing-axis';
import { timelineIndex } from '@/lib/charts/timeline-index';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { knownColumn, timelineViews } from '@/lib/charts/timeline-view';
import { turns as turnsOf } from '@/lib/charts/turns';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { lastRevision, revisionAsOf } from '@/lib/dossier/revisions';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { Trace } from '@/lib/forecast/trace';
import { isolated } from '@/lib/i18n/isolated';
import { direction } from '@/lib/i18n/locales';
import { signed } from '@/lib/i18n/numbers';
import { localeOf } from '@/lib/i18n/tongue';
import type { Direction } from '@/lib/session/address';
import type { Shuffled } from '../order/shuffled';
import { useSandbox } from '../sandbox/use-sandbox';
import { useTongue, useWords } from '../shell/locale';
import { useFrozenWhile } from '../ui/frozen-while';
import { useAddress } from './use-address';
import { useAnchorTrial } from './use-anchor-trial';
import { useAsOf } from './use-as-of';
import { useDraft } from './use-draft';
import { useFiltered } from './use-filtered';
import { useMeasuredWidth } from './use-measured-width';
import { useReveal } from './use-reveal';
import { useViewport } from './use-viewport';
import { useWithout } from './use-without';

/** All state of the workbench and what follows from it; whatever does not hang on the weights is made once. */
export function useWorkbench({ dossier: recorded, revisions }: DossierView, query: string, given: WhatIf) {
  const tongue = useTongue();
  const said = useWords('forecast');
  const order = useMemo(() => recorded.scenarios.map(({ id }) => id), [recorded]);
  const { address, go, settle } = useAddress(query, order.length);
  const anchor = useAnchorTrial({
    recordedOn: recorded.anchor.on,
    addressed: address.anchorOn,
    ...{ go, settle },
  });
  const { on: anchorOn, isHeld: pinHeld } = anchor;
  const edited = useRef(0);
  const sandbox = useSandbox({ address, go, settle, query, given, edits: edited });
  // a publication day tried out moves whatever hangs on it, here as in the record
  const dossier = useMemo(
    () =>
      anchorOn === recorded.anchor.on
        ? recorded
        : { ...recorded, anchor: { ...recorded.anchor, on: anchorOn } },
    [recorded, anchorOn],
  );
  const latestOn = useMemo(() => asOfDay(undefined, dossier, revisions), [dossier, revisions]);
  // a judgement made during a trial is as of a day of the record
  const recordedLatestOn = useMemo(() => asOfDay(undefined, recorded, revisions), [recorded, revisions]);
  const asOf = useAsOf(latestOn, address.asOfOn, settle);
  const { asOfOn } = asOf;
  const layer = sandbox.tried.layer ?? address.layer ?? dossier.settings.layer;
  const even = address.even ?? false;
  const allLabels = address.allLabels ?? false;
  const { lanesBy } = address;
  const without = useWithout(address, dossier, sandbox.tried);

  const { element, width } = useMeasuredWidth<HTMLDivElement>(1000);
  const own = direction(localeOf(tongue));
  const runs = address.direction ?? own;
  const run = useCallback(
    (next: Direction) => settle({ direction: next === own ? undefined : next }),
    [settle, own],
  );
  const frame = useMemo(() => frameOf(width, runs === 'rtl'), [width, runs]);
  const standing = useMemo(
    () => standingAxis({ dossier, layer, checksOff: without.checksOff, latestOn, even }),
    [dossier, layer, without.checksOff, latestOn, even],
  );
  // under the pin the axis stands still: it is drawn anew when the pin is let go
  const scale = useFrozenWhile(standing, pinHeld);
  const shown = useMemo(
    () => dossierPicture({ dossier, layer, asOfOn, even, locale: tongue, without, lanesBy, axis: scale }),
    [dossier, layer, asOfOn, even, tongue, without, lanesBy, scale],
  );
  const { lanes, scenarios, trace, implied } = shown;
  const [shuffled, setShuffled] = useState<Shuffled>();
  const filtered = useFiltered(shown, address.filter, address.selected);
  const { items } = filtered;
  const layers = useMemo(() => impliedByLayer(dossier, asOfOn, without), [dossier, asOfOn, without]);
  const { viewport, move, rest } = useViewport(scale, address.view, settle);
  const reveal = useReveal({ items: shown.items, scale, viewport, rest, selected: address.selected });
  const index = useMemo(() => timelineIndex({ items, lanes, scale, asOfOn }), [items, lanes, scale, asOfOn]);
  const viewAt = useMemo(() => timelineViews({ index, frame, allLabels }), [index, frame, allLabels]);
  const laidOut = viewAt(viewport.zoom);
  const inOrder = useMemo(() => chronologyOrder(shown.chronology), [shown.chronology]);
  const turns = useMemo(
    () => turnsOf(trace, scenarios, said.passes, tongue),
    [trace, scenarios, said, tongue],
  );

  const revision = revisionAsOf(revisions, asOfOn);
  // while a pin is held for the first time, nothing around it changes yet
  const isSandbox = sandbox.isOn || (address.anchorOn ?? recorded.anchor.on) !== recorded.anchor.on;
  // where nobody had judged the headline says what the evidence implies: that of the record, never a sandbox's
  const stands = useMemo(
    () =>
      isSandbox && revision === undefined
        ? impliedByLayer(recorded, asOfOn)[address.layer ?? recorded.settings.layer]
        : undefined,
    [isSandbox, revision, recorded, asOfOn, address.layer],
  );
  const saved = revision?.weights ?? stands ?? implied;
  const { draft, dispatch, isUnsaved, basedOn } = useDraft({
    order,
    saved,
    addressed: address.weights,
    last: lastRevision(revisions)?.number ?? 0,
    write: go,
  });
  const edits = draft.past.length;
  useEffect(() => {
    edited.current = edits;
    anchor.noteEdits(edits);
  }, [anchor.noteEdits, edits]);
  const { on, inferred } = dossier.anchor;
  const published = useMemo(() => ({ on, inferred, held: pinHeld }), [on, inferred, pinHeld]);
  const chosen = shown.items.find(({ id }) => id === address.selected);
  const column = useMemo(() => knownColumn(chosen), [chosen]);
  const effect = chosen && effectOf(chosen, trace, scenarios);

  return {
    // what follows from the dossier, the layer and the day
    ...{ address, dossier, shown, inOrder, layers, turns, asOfOn, latestOn, layer, without },
    ...{ recorded, sandbox, isSandbox },
    ...{ anchor, published, asOf, savedAsOfOn: asOfOn < recordedLatestOn ? asOfOn : recordedLatestOn },
    // where it is drawn
    ...{ frame, element, scale, viewport, move, rest, laidOut, even, allLabels, runs, run },
    // what is judged
    ...{ revision, saved, draft, dispatch, isUnsaved, basedOn, weights: draft.now.points },
    // what is selected
    ...{ filtered, reveal, chosen: chosen?.id, column, effect },
    ...{ shuffled, setShuffled },
    ...{ go, settle },
  };
}

/** What a development moved where it bears most: "West +5". A figure after a name is isolated, whichever way text runs. */
function effectOf(
  { id, scenario: on }: TimelineItem,
  trace: Trace,
  scenarios: readonly ScenarioView[],
): string | undefined {
  const step = trace.steps.find(({ development }) => development === id);
  const scenario = scenarios.find((each) => each.id === on);
  if (step === undefined || scenario === undefined) return undefined;
  const points = Math.round(((step.after[scenario.id] ?? 0) - (step.before[scenario.id] ?? 0)) * 100);
  return `${scenario.name} ${isolated(signed(points))}`;
}

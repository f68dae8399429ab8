import { dossierPicture } from '@/lib/charts/dossier-picture';
import { frameOf } from '@/lib/charts/frame';
import type { ScenarioView } from '@/lib/charts/scenario-view';
import { standingAxis } from '@/lib/charts/standing-axis';
import type { TimeScale } from '@/lib/charts/time-scale';
import { timelineIndex } from '@/lib/charts/timeline-index';
import type { TimelineItem } from '@/lib/charts/timeline-items';
import { knownColumn, timelineViews } from '@/lib/charts/timeline-view';
import { turns } from '@/lib/charts/turns';
import { type Viewport, viewportOf, wholeAxis } from '@/lib/charts/viewport';
import { chronologyOrder } from '@/lib/dossier/chronology-order';
import { leader } from '@/lib/dossier/weights';
import type { Trace } from '@/lib/forecast/trace';
import { isolated } from '@/lib/i18n/isolated';
import { direction } from '@/lib/i18n/locales';
import { signed } from '@/lib/i18n/numbers';
import { localeOf, type Tongue } from '@/lib/i18n/tongue';
import { wordsIn } from '@/lib/i18n/words-in';
import { dayNumber } from '@/lib/time/day-number';
import type { Address, Direction } from './address';
import { derived } from './derived';
import { filterKey, isEmpty, readFilter } from './filter-address';
import type { SessionView } from './session-view';
import type { SessionState } from './state';
import { viewKey } from './view-after';

/** What the workbench draws; whatever does not hang on the weights is made once and stays while only they move. */
export function workbenchView(session: SessionView, tongue: Tongue) {
  const { address, dossier, layer, asOfOn, latestOn, whatIf } = session;
  const even = (state: SessionState) => state.address.even ?? false;
  const allLabels = (state: SessionState) => state.address.allLabels ?? false;
  const lanesBy = (state: SessionState) => state.address.lanesBy;
  const checksOff = (state: SessionState) => whatIf(state).checksOff;

  /** Which way time runs, and which way it would unless somebody asked. */
  const own = direction(localeOf(tongue));
  const runs = (state: SessionState): Direction => state.address.direction ?? own;
  const frame = derived([(state) => state.width, runs], (width, way) => frameOf(width, way === 'rtl'));

  const axis = derived([dossier, layer, checksOff, latestOn, even], (all, open, off, latest, isEven) =>
    standingAxis({ dossier: all, layer: open, checksOff: off ?? [], latestOn: latest, even: isEven }),
  );
  // under the pin the axis stands still: it is drawn anew when the pin is let go
  const scale = (state: SessionState): TimeScale => state.held.pin?.axis ?? axis(state);
  const shown = derived(
    [dossier, layer, asOfOn, even, whatIf, lanesBy, scale],
    (all, open, day, isEven, otherwise, by, along) =>
      dossierPicture({
        ...{ dossier: all, layer: open, asOfOn: day, even: isEven, tongue },
        ...{ whatIf: otherwise, lanesBy: by, axis: along },
      }),
  );
  const scenarios = (state: SessionState) => shown(state).scenarios;
  const trace = (state: SessionState) => shown(state).trace;
  const turnsInWords = derived([trace, scenarios], (all, each) =>
    turns(all, each, wordsIn(tongue, 'forecast').passes, tongue),
  );

  // the address is read anew on every change of it; only another filter is a reason to look anew
  const filter = derived([(state) => filterKey(state.address.filter)], (key) =>
    readFilter(new URLSearchParams(key)),
  );
  const asked = (state: SessionState) => {
    const wanted = filter(state);
    return wanted === undefined || isEmpty(wanted) ? undefined : wanted;
  };
  const isFiltered = (state: SessionState) => asked(state) !== undefined;
  const pool = derived([shown, isFiltered, (state) => state.filtering], (drawn, isOn, using) =>
    isOn ? using?.poolOf(drawn) : undefined,
  );
  const matches = derived(
    [pool, asked, (state) => state.filtering],
    (among, wanted, using) => among && wanted && using?.sifted(among, wanted),
  );
  const selected = (state: SessionState) => state.address.selected;
  const filtered = derived([shown, matches, asked, selected], (drawn, found, wanted, id) => {
    const { items, rows } = drawn;
    if (found === undefined) return { items, rows, matched: items, hidden: 0, matches: found };
    const { matching } = found;
    // what is selected stays in sight even where it does not match
    const kept = id !== undefined && found.failing.has(id) ? id : undefined;
    const isFaint = wanted?.faint ?? false;
    const matched = items.filter((item) => matching.has(item.id));
    return {
      /** What is drawn on the timeline. */
      items: items.flatMap((item) =>
        matching.has(item.id) ? item : isFaint || item.id === kept ? { ...item, muted: true as const } : [],
      ),
      /** What is listed. */
      rows: rows.filter(({ item }) => matching.has(item.id) || item.id === kept),
      matched,
      hidden: items.length - matched.length,
      matches: found,
    };
  });
  const items = (state: SessionState) => filtered(state).items;

  const viewport = derived(
    [scale, (state) => state.held.viewport, (state) => state.address.view],
    (along, held, view): Viewport =>
      held?.scale === along && (held.as === undefined || held.as === viewKey(view))
        ? held.viewport
        : viewportAt(along, view),
  );
  const zoom = (state: SessionState) => viewport(state).zoom;
  const index = derived([items, (state) => shown(state).lanes, scale, asOfOn], (each, lanes, along, day) =>
    timelineIndex({ items: each, lanes, scale: along, asOfOn: day }),
  );
  const viewAt = derived([index, frame, allLabels], (each, within, all) =>
    timelineViews({ index: each, frame: within, allLabels: all }),
  );

  const chosen = (state: SessionState) => {
    const id = selected(state);
    return id !== undefined && shown(state).items.some((item) => item.id === id) ? id : undefined;
  };
  const chosenItem = derived([shown, selected], (drawn, id) => drawn.items.find((item) => item.id === id));

  return {
    ...{ even, allLabels, runs, frame, scale, shown, scenarios, filtered, viewport, chosen, pool },
    isFiltered,
    leading: (state: SessionState) => {
      const all = scenarios(state);
      const first = leader(
        session.weights(state),
        all.map(({ id }) => id),
      );
      return all.find(({ id }) => id === first);
    },
    turns: turnsInWords,
    layout: derived([viewAt, zoom], (at, level) => at(level)),
    inOrder: derived([(state) => shown(state).chronology], chronologyOrder),
    column: derived([chosenItem], knownColumn),
    effect: derived([chosenItem, trace, scenarios], (item, made, all) => effectOf(item, made, all, tongue)),
    published: derived(
      [session.anchorOn, (state) => state.record.dossier.anchor.inferred, session.pinIsHeld],
      (on, inferred, held) => ({ on, inferred, held }),
    ),
    lag: (state: SessionState) => address(state).lag === true,
    compared: (state: SessionState) => address(state).compared,
    form: (state: SessionState) => address(state).chart ?? 'stacked',
  };
}
export type WorkbenchView = ReturnType<typeof workbenchView>;

function viewportAt(scale: TimeScale, view: Address['view']): Viewport {
  return view === undefined ? wholeAxis : viewportOf(scale, dayNumber(view.from), dayNumber(view.to));
}

/** What a development moved where it bears most: "West +5". A figure after a name is isolated, whichever way text runs. */
function effectOf(
  item: TimelineItem | undefined,
  trace: Trace,
  scenarios: readonly ScenarioView[],
  tongue: Tongue,
): string | undefined {
  const step = trace.steps.find(({ development }) => development === item?.id);
  const scenario = scenarios.find((each) => each.id === item?.scenario);
  if (step === undefined || scenario === undefined) return undefined;
  const points = Math.round(((step.after[scenario.id] ?? 0) - (step.before[scenario.id] ?? 0)) * 100);
  return `${scenario.name} ${isolated(signed(points, tongue))}`;
}

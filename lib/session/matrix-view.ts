import { matrixNumbers } from '@/lib/charts/matrix-numbers';
import { matrixRows } from '@/lib/charts/matrix-rows';
import { scenarioViews } from '@/lib/charts/scenario-view';
import { chronology } from '@/lib/dossier/chronology';
import type { Dossier } from '@/lib/dossier/schema';
import { dossierUnder } from '@/lib/dossier/what-if';
import { withDevelopment } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { Tongue } from '@/lib/i18n/tongue';
import { weightsOf } from './address-weights';
import { derived } from './derived';
import { mergedDraft } from './rating-draft-merged';
import type { SessionView } from './session-view';
import type { SessionState } from './state';

/** What the matrix shows: the record in its layer, and over it what is tried out, or the ratings that are not saved. */
export function matrixView(session: SessionView, tongue: Tongue) {
  const {
    record,
    recorded: asKept,
    address,
    layer,
    asOfOn,
    isSandbox,
    revision,
    keptWhatIf,
    whatIf,
  } = session;

  const sitting = (state: SessionState) => {
    const { sitting: own } = state.ratings;
    return own?.layer === layer(state) && !isSandbox(state) ? own : undefined;
  };
  const of = (state: SessionState) => (sitting(state) === undefined ? layer(state) : ('blind' as const));
  const draft = (state: SessionState) => state.ratings[of(state)];
  const isEmptied = (state: SessionState) => sitting(state)?.start === 'empty';
  const ratingsInView = derived(
    [sitting, (state) => state.ratings[layer(state)].now, (state) => state.ratings.blind.now],
    (sits, own, blind) =>
      sits === undefined ? own : sits.start === 'empty' ? blind : mergedDraft(own, blind),
  );

  // what is left out of the count keeps its cells, and is told apart by `out`
  const out = derived(
    [whatIf],
    ({ developments = {} }) => new Set(Object.keys(developments).filter((id) => developments[id]?.out)),
  );
  const seenWhatIf = derived([whatIf, out], (all, left) =>
    [...left].reduce<WhatIf>((each, id) => withDevelopment(each, id, { out: undefined }), all),
  );
  /** What a draft is compared with: the record, with the checks and the publication day that the address tries out. */
  const standing = derived(
    [keptWhatIf],
    ({ anchorOn, checksOff }): WhatIf => ({
      ...(anchorOn && { anchorOn }),
      ...(checksOff && { checksOff }),
    }),
  );
  const everything = derived(
    [isSandbox, seenWhatIf, standing, ratingsInView],
    (isOne, tried, stands, rated) => (isOne ? tried : { ...stands, ...rated }),
  );
  const recorded = derived([asKept, layer, standing], dossierUnder);
  const dates = derived([recorded], chronology);
  const known = derived(
    [dates, asOfOn],
    (all, day) =>
      new Set(Object.entries(all).flatMap(([id, item]) => (item.known.latest <= day ? [id] : []))),
  );
  const checked = derived(
    [asKept, layer, standing],
    (all, open, stands) => new Set(open === 'checked' ? checkedIds(all, stands) : []),
  );
  const dossier = derived([asKept, layer, everything, isEmptied], (all, open, otherwise, isBlank) =>
    dossierUnder(isBlank ? withoutRatings(all) : all, open, otherwise),
  );
  const rowsOf = matrixRows();
  const rows = derived([dossier, recorded, checked, known], (under, before, by, then) =>
    rowsOf({ dossier: under, recorded: before, checked: by, known: then }),
  );
  const counting = derived([rows, out], (all, left) => all.filter(({ id }) => !left.has(id)));
  const numbers = derived([dossier, counting], matrixNumbers);
  const matrix = derived(
    [recorded, layer, standing, everything, out, dates, asOfOn, rows, counting, numbers, dossier, revision],
    (before, open, stands, otherwise, left, both, day, all, counted, result, under, judged) => ({
      ...{ recorded: before, layer: open, standing: stands, whatIf: otherwise, out: left, dates: both },
      ...{ asOfOn: day, rows: all, counting: counted, numbers: result, dossier: under, revision: judged },
    }),
  );
  const scenarios = derived([(state) => record(state).dossier.scenarios], (all) =>
    scenarioViews(tongue, all),
  );
  return {
    ...{ matrix, scenarios, sitting, of, draft, isEmptied },
    sort: (state: SessionState) => address(state).sort ?? 'apart',
    /** The weights that are judged, where somebody has judged or is about to. */
    judged: derived([(state) => address(state).weights, revision, session.order], (points, last, order) =>
      points === undefined
        ? last && { points: last.weights, isDraft: false }
        : { points: weightsOf(order, points), isDraft: true },
    ),
  };
}
export type Matrix = ReturnType<ReturnType<typeof matrixView>['matrix']>;

/** What a source check in force says of the rating of. */
function checkedIds({ settings, sourceChecks }: Dossier, { checksOff = [] }: WhatIf): readonly string[] {
  const off = [...settings.checksOff, ...checksOff];
  return sourceChecks.flatMap(({ id, development, changes }) => {
    const { ratings, ratios, grade, novelty } = changes;
    const rated = [ratings, ratios, grade, novelty].some((part) => part !== undefined);
    return rated && !off.includes(id) ? [development] : [];
  });
}

function withoutRatings(dossier: Dossier): Dossier {
  return {
    ...dossier,
    developments: dossier.developments.map((item) => ({
      ...item,
      ratings: {},
      ratios: undefined,
      cellReasons: undefined,
    })),
    sourceChecks: dossier.sourceChecks.map((check) => ({
      ...check,
      changes: { ...check.changes, ratings: undefined, ratios: undefined, cellReasons: undefined },
    })),
  };
}

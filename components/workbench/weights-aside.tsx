'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { driverRows } from '@/lib/charts/driver-rows';
import type { Weights } from '@/lib/dossier/atoms';
import { lastRevision } from '@/lib/dossier/revisions';
import type { Confidence } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { weightsAcross } from '@/lib/dossier/weights-across';
import { drivers } from '@/lib/forecast/drivers';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { localeOf } from '@/lib/i18n/tongue';
import { newAssessment } from '@/lib/session/new-assessment';
import type { WeightAction } from '@/lib/session/weight-draft';
import { scenarioNames } from '@/lib/wording/scenario-names';
import type { SaveInput, SaveOutcome } from '@/lib/workbench/save-outcome';
import { ChangeOfMind } from '../forecast/change-of-mind';
import { Drivers } from '../forecast/drivers';
import { usePageHistory } from '../session/use-page-history';
import { useSession, useSessionOfPage } from '../session/use-session';
import { useWorkbenchView } from '../session/use-workbench-view';
import { useTongue, useWords } from '../shell/locale';
import { lazyPart } from '../ui/lazy-part';
import { failedOutcome } from '../weights/failed-outcome';
import { WeightPanel } from '../weights/weight-panel';
import styles from './workbench.module.css';

// asked for once in a sitting: fetched after the first paint, but before the server could have gone
const saveDialog = withWords(() => import('../weights/save-dialog').then((module) => module.SaveDialog));
const SaveDialog = lazyPart(saveDialog);
const BehindRevision = lazyPart(
  withWords(() => import('../session/behind-revision').then((module) => module.BehindRevision)),
);
const serverTruth = () => import('../session/server-truth');

/** The weighting panel, and beside it what the evidence says: the gap, what drives it, what would change our mind. */
export function WeightsAside() {
  return (
    <>
      <Panel />
      <BehindRevision />
      <Unjudged />
      <Gap />
      <WhatDrives />
      <WhatWouldChange />
    </>
  );
}

/** As they stood when the dialog was opened: a save that is shown at once must not change what it is a save of. */
type Saving = Readonly<{
  points: Weights;
  saved: Weights;
  basedOn: number;
  confidence: Confidence | undefined;
  /** The last revision's weights: a change is measured against these, whatever day it is as of. */
  before: Weights;
}>;

function Panel() {
  const { store, view, dispatch } = useSessionOfPage();
  const words = useWords('workbench');
  const isSandbox = useSession('isSandbox');
  const recorded = useSession('recorded');
  const { implied, scenarios } = useWorkbenchView('shown');
  const [saving, setSaving] = useState<Saving>();
  useEffect(() => void saveDialog(), []);
  const baseline = useMemo(
    () => recorded.baseline && weightsAcross(recorded.baseline.weights, recorded.scenarios),
    [recorded],
  );
  const acts = useMemo(
    () => ({
      open: () => {
        // what is being typed or dragged is meant as it stands
        dispatch({ type: 'weights', act: { type: 'end' } });
        const state = store.getState();
        const [points, saved] = [view.weights(state), view.saved(state)];
        const before = lastRevision(state.record.revisions)?.weights ?? saved;
        const { basedOn } = state;
        setSaving({ points, saved, basedOn, before, confidence: view.revision(state)?.confidence });
      },
      dispatch: (act: WeightAction) => dispatch({ type: 'weights', act }),
    }),
    [store, view, dispatch],
  );

  const history = usePageHistory();

  async function onSave(input: SaveInput): Promise<SaveOutcome> {
    const state = store.getState();
    try {
      const { saveRevision } = await serverTruth();
      const { number } = await saveRevision(state.record.slug, { ...input, ...newAssessment(state, view) });
      dispatch({ type: 'revision-kept', number, before: saving?.before ?? input.weights });
      return { kind: 'saved', number };
    } catch (error) {
      return failedOutcome(error);
    }
  }
  return (
    <>
      <WeightPanel
        scenarios={scenarios}
        draft={useSession('draft')}
        dispatch={acts.dispatch}
        history={history}
        implied={implied}
        saved={useSession('saved')}
        baseline={baseline}
        onSave={acts.open}
        unsavable={isSandbox ? words.neverSaved : undefined}
      />
      {saving === undefined ? undefined : (
        <Save
          saving={saving}
          onSave={onSave}
          onTakeTheirs={(points) => acts.dispatch({ type: 'replace', points })}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}

type SaveProps = Readonly<{
  saving: Saving;
  onSave: (input: SaveInput) => Promise<SaveOutcome>;
  onTakeTheirs: (points: Weights) => void;
  onClose: () => void;
}>;
function Save({ saving, onSave, onTakeTheirs, onClose }: SaveProps) {
  const tongue = useTongue();
  const { dossier, revisions } = useSession('record');
  const { implied, scenarios } = useWorkbenchView('shown');
  const asOfOn = useSession('savedAsOfOn');
  const last = lastRevision(revisions);
  const names = useMemo(() => scenarioNames(dossier.scenarios, localeOf(tongue)), [dossier, tongue]);
  return (
    <SaveDialog
      {...saving}
      {...{ scenarios, implied, names, onSave, onClose }}
      asOf={fullDay(tongue, asOfOn)}
      backdated={last !== undefined && asOfOn < last.asOfOn}
      onTakeTheirs={(theirs) => onTakeTheirs(theirs.weights)}
    />
  );
}

/** Of each scenario that the last revision says nothing of: the points that stand for it, and whose they were. */
function Unjudged() {
  const panel = useWords('weights');
  const record = useSession('record');
  const points = useSession('weights');
  const { scenarios } = useWorkbenchView('shown');
  return unjudgedNotes(record, points, scenarios).map(({ id, name, held, source }) => (
    <p key={id} className={styles.gap}>
      {panel.unjudged(name, held, source)}
    </p>
  ));
}

function unjudgedNotes(
  { unjudged, dossier }: DossierView,
  points: Weights,
  scenarios: DossierPicture['scenarios'],
) {
  const named = (id: string | undefined) => scenarios.find((scenario) => scenario.id === id)?.name ?? '';
  return dossier.scenarios
    .filter(({ id, outOf }) => outOf !== undefined && unjudged.includes(id))
    .map(({ id, outOf }) => ({ id, name: named(id), held: points[id] ?? 0, source: named(outOf?.scenario) }));
}

/** How far the judgement stands from what the evidence implies. */
function Gap() {
  const said = useWords('drivers');
  const tongue = useTongue();
  const points = useSession('weights');
  const revision = useSession('revision');
  const isUnsaved = useSession('isUnsaved');
  const { baseline } = useSession('recorded');
  const { scenarios, implied } = useWorkbenchView('shown');
  const judged = leader(
    points,
    scenarios.map(({ id }) => id),
  );
  const name = scenarios.find(({ id }) => id === judged)?.name ?? '';
  // revision 1 is a reading of the report's words where it has some, and is named so wherever it stands
  const label = revision?.number === 1 && !isUnsaved && baseline ? textIn(tongue, baseline.label) : undefined;
  return (
    <p className={styles.gap}>
      {label === undefined ? undefined : <span lang={label.lang}>{label.text}. </span>}
      {revision === undefined && !isUnsaved
        ? undefined
        : said.gap(name, implied[judged] ?? 0, (points[judged] ?? 0) - (implied[judged] ?? 0))}
    </p>
  );
}

function WhatDrives() {
  const said = useWords('drivers');
  const tongue = useTongue();
  // a count of its own: under a pin or a scrubber it may follow a frame later
  const { dossier, trace, scenarios, implied } = useDeferredValue(useWorkbenchView('shown'));
  const rows = useMemo(
    () => driverRows(drivers(dossier, trace), dossier, tongue, said.asOne),
    [dossier, trace, tongue, said],
  );
  const leading = leader(
    implied,
    scenarios.map(({ id }) => id),
  );
  const top = scenarios.find(({ id }) => id === leading);
  return top === undefined ? undefined : <Drivers leader={top.name} colour={top.colour} rows={rows} />;
}

function WhatWouldChange() {
  const { implied, scenarios } = useDeferredValue(useWorkbenchView('shown'));
  // what an answer is worth may follow the slider a frame later
  const believed = useDeferredValue(useSession('weights'));
  const beliefs = useMemo(() => ({ weights: believed, implied }), [believed, implied]);
  return (
    <ChangeOfMind
      dossier={useSession('recorded')}
      scenarios={scenarios}
      beliefs={beliefs}
      asOfOn={useSession('savedAsOfOn')}
    />
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { withWords } from '@/components/shell/all-words';
import type { DossierView } from '@/lib/api/contract';
import type { DossierPicture } from '@/lib/charts/dossier-picture';
import { driverRows } from '@/lib/charts/driver-rows';
import type { Weights } from '@/lib/dossier/atoms';
import type { Revision } from '@/lib/dossier/log';
import { lastRevision } from '@/lib/dossier/revisions';
import type { Confidence, Layer } from '@/lib/dossier/schema';
import { leader } from '@/lib/dossier/weights';
import { weightsAcross } from '@/lib/dossier/weights-across';
import { drivers } from '@/lib/forecast/drivers';
import { fullDay } from '@/lib/i18n/dates';
import { textIn } from '@/lib/i18n/text';
import { localeOf } from '@/lib/i18n/tongue';
import type { WeightAction, WeightDraft } from '@/lib/session/weight-draft';
import type { IsoDate } from '@/lib/time/civil-date';
import { scenarioNames } from '@/lib/wording/scenario-names';
import type { SaveInput, SaveOutcome } from '@/lib/workbench/save-outcome';
import { ChangeOfMind } from '../forecast/change-of-mind';
import { Drivers } from '../forecast/drivers';
import { useTongue, useWords } from '../shell/locale';
import { failedOutcome } from '../weights/failed-outcome';
import { WeightPanel } from '../weights/weight-panel';
import styles from './workbench.module.css';

// asked for once in a sitting: fetched after the first paint, but before the server could have gone
const saveDialog = withWords(() => import('../weights/save-dialog').then((module) => module.SaveDialog));
const SaveDialog = dynamic(saveDialog, { ssr: false });
const serverTruth = () => import('./server-truth');

type Saving = Readonly<{
  points: Weights;
  saved: Weights;
  basedOn: number;
  confidence: Confidence | undefined;
  /** The last revision's weights: a change is measured against these, whatever day it is as of. */
  before: Weights;
}>;

type Props = Readonly<{
  view: DossierView;
  shown: DossierPicture;
  draft: WeightDraft;
  dispatch: (action: WeightAction) => void;
  /** The weights that stand as of the day, and the revision they are from. */
  saved: Weights;
  revision: Revision | undefined;
  asOfOn: IsoDate;
  layer: Layer;
  checksOff: readonly string[];
  /** Whether what the evidence implies is that of a sandbox, which is never saved. */
  isSandbox: boolean;
  isUnsaved: boolean;
  /** The revision that was in view when the draft was begun. */
  basedOn: number;
  onSaved: () => void;
}>;

/** The weighting panel, and beside it what the evidence says: the gap, what drives it, what would change our mind. */
export function WeightsAside(props: Props) {
  const { view, shown, draft, dispatch, saved, revision, asOfOn, layer, checksOff, onSaved } = props;
  const { isUnsaved, isSandbox, basedOn } = props;
  const words = useWords('workbench');
  const { dossier } = view;
  const said = useWords('drivers');
  const panel = useWords('weights');
  const locale = useTongue();
  // as they stood when the dialog was opened: a save that is shown at once must not change what it is a save of
  const [saving, setSaving] = useState<Saving>();
  useEffect(() => void saveDialog(), []);
  // each of them is a count of its own: under a pin or a scrubber they may follow a frame later
  const told = useDeferredValue(shown);
  const rows = useMemo(
    () => driverRows(drivers(told.dossier, told.trace), told.dossier, locale, said.asOne),
    [told, locale, said],
  );
  const order = shown.scenarios.map(({ id }) => id);
  const leading = leader(shown.implied, order);
  const { scenarios, implied } = shown;
  const top = scenarios.find(({ id }) => id === leading);
  const points = draft.now.points;
  const judged = leader(points, order);
  // what an answer is worth may follow the slider a frame later
  const believed = useDeferredValue(points);
  const beliefs = useMemo(() => ({ weights: believed, implied: told.implied }), [believed, told.implied]);
  const judgedName = scenarios.find(({ id }) => id === judged)?.name ?? '';
  // revision 1 is a reading of the report's words where it has some, and is named so wherever it stands
  const label =
    revision?.number === 1 && !isUnsaved && dossier.baseline
      ? textIn(locale, dossier.baseline.label)
      : undefined;
  const last = lastRevision(view.revisions);
  const names = useMemo(() => scenarioNames(dossier.scenarios, localeOf(locale)), [dossier, locale]);
  const confidence = revision?.confidence;
  const open = () => setSaving({ points, saved, basedOn, confidence, before: last?.weights ?? saved });

  async function onSave(input: SaveInput): Promise<SaveOutcome> {
    const settings = { ...dossier.settings, layer, checksOff: [...dossier.settings.checksOff, ...checksOff] };
    try {
      const { saveRevision } = await serverTruth();
      const body = { ...input, asOfOn, layer, settings, dossierSeq: view.seq };
      const kept = await saveRevision(view.slug, body);
      onSaved();
      return { kind: 'saved', number: kept.number };
    } catch (error) {
      return failedOutcome(error);
    }
  }
  const apart = unjudgedNotes(view, points, scenarios);
  return (
    <>
      <WeightPanel
        scenarios={scenarios}
        draft={draft}
        dispatch={dispatch}
        implied={implied}
        saved={saved}
        baseline={dossier.baseline && weightsAcross(dossier.baseline.weights, dossier.scenarios)}
        onSave={open}
        unsavable={isSandbox ? words.neverSaved : undefined}
      />
      {apart.map(({ id, name, held, source }) => (
        <p key={id} className={styles.gap}>
          {panel.unjudged(name, held, source)}
        </p>
      ))}
      <p className={styles.gap}>
        {label === undefined ? undefined : <span lang={label.lang}>{label.text}. </span>}
        {revision === undefined && !isUnsaved
          ? undefined
          : said.gap(judgedName, implied[judged] ?? 0, (points[judged] ?? 0) - (implied[judged] ?? 0))}
      </p>
      {top === undefined ? undefined : <Drivers leader={top.name} colour={top.colour} rows={rows} />}
      <ChangeOfMind dossier={dossier} scenarios={scenarios} beliefs={beliefs} asOfOn={asOfOn} />
      {saving === undefined ? undefined : (
        <SaveDialog
          {...saving}
          scenarios={scenarios}
          implied={implied}
          names={names}
          asOf={fullDay(locale, asOfOn)}
          backdated={last !== undefined && asOfOn < last.asOfOn}
          onSave={onSave}
          onTakeTheirs={(theirs) => dispatch({ type: 'replace', points: theirs.weights })}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}

/** Of each scenario that the last revision says nothing of: the points that stand for it, and whose they were. */
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

import { isWhole } from '@/lib/api/is-whole';
import { impliedByLayer } from '@/lib/charts/implied-by-layer';
import { asOfDay } from '@/lib/dossier/as-of-day';
import { revisionAsOf } from '@/lib/dossier/revisions';
import type { Layer } from '@/lib/dossier/schema';
import { sameWeights } from '@/lib/dossier/weights';
import { isNothing } from '@/lib/dossier/what-if-edits';
import type { WhatIf } from '@/lib/dossier/what-if-schema';
import type { IsoDate } from '@/lib/time/civil-date';
import { derived } from './derived';
import type { SessionState } from './state';

const asRecorded: WhatIf = {};

/** What follows from the state of a page, whichever page it is; every value is the same object while it says the same. */
export function sessionView() {
  const record = (state: SessionState) => state.record;
  const recorded = (state: SessionState) => state.record.dossier;
  const revisions = (state: SessionState) => state.record.revisions;
  const address = (state: SessionState) => state.address;
  const recordedOn = (state: SessionState) => state.record.dossier.anchor.on;
  const order = derived([recorded], ({ scenarios }) => scenarios.map(({ id }) => id));

  /** As the address has it: what a gesture begins with. */
  const keptWhatIf = (state: SessionState) => state.address.whatIf ?? asRecorded;
  const whatIf = derived(
    [keptWhatIf, (state) => state.held.whatIf, (state) => state.held.pin?.on],
    (kept, tried, pinOn): WhatIf => {
      const now = tried ?? kept;
      return pinOn === undefined ? now : { ...now, anchorOn: pinOn };
    },
  );
  const anchorOn = (state: SessionState) => whatIf(state).anchorOn ?? recordedOn(state);
  // a publication day tried out moves whatever hangs on it, here as in the record
  const dossier = derived([recorded, anchorOn], (all, on) =>
    on === all.anchor.on ? all : { ...all, anchor: { ...all.anchor, on } },
  );
  const layer = (state: SessionState): Layer => state.address.layer ?? state.record.dossier.settings.layer;

  const latestOn = derived([dossier, revisions], (all, judged) => asOfDay(undefined, all, judged));
  const recordedLatestOn = derived([recorded, revisions], (all, judged) => asOfDay(undefined, all, judged));
  const asOfOn = (state: SessionState): IsoDate => {
    const [asked, latest] = [state.held.asOfOn ?? state.address.asOfOn, latestOn(state)];
    return asked !== undefined && asked < latest ? asked : latest;
  };
  // a judgement made while a publication day is tried out is as of a day of the record
  const savedAsOfOn = (state: SessionState) => {
    const [day, latest] = [asOfOn(state), recordedLatestOn(state)];
    return day < latest ? day : latest;
  };
  const revision = derived([revisions, asOfOn], revisionAsOf);
  const impliedOfRecord = derived([recorded, asOfOn], (all, day) => impliedByLayer(all, day));
  /** What stands on the day: where nobody had judged, what the evidence implies, never what a sandbox does. */
  const saved = (state: SessionState) => revision(state)?.weights ?? impliedOfRecord(state)[layer(state)];

  const draft = (state: SessionState) => state.weights;
  const weights = (state: SessionState) => state.weights.now.points;
  const isUnsaved = (state: SessionState) => !sameWeights(weights(state), saved(state));
  /** What the evidence implies under what is tried out, in either layer. */
  const layers = derived([recorded, asOfOn, whatIf], impliedByLayer);

  const pinIsHeld = (state: SessionState) => state.held.pin !== undefined;
  const pinIsTried = (state: SessionState) => anchorOn(state) !== recordedOn(state);
  // while a pin is held for the first time nothing around it changes yet
  const isSandbox = (state: SessionState) => {
    const { anchorOn: triedOn, ...others } = keptWhatIf(state);
    const isElsewhere = triedOn !== undefined && triedOn !== recordedOn(state);
    return state.entered || state.held.whatIf !== undefined || isElsewhere || !isNothing(others);
  };

  return {
    ...{ record, recorded, revisions, address, order, keptWhatIf, whatIf, dossier, layer, layers },
    ...{ latestOn, asOfOn, savedAsOfOn, revision, saved, draft, weights, isUnsaved },
    ...{ recordedOn, anchorOn, pinIsHeld, pinIsTried, isSandbox },
    /** Whether every text is here, and if not, whether it was asked for in vain. */
    isWhole: (state: SessionState) => isWhole(state.record),
    restIsMissing: (state: SessionState) => state.restIsMissing,
    basedOn: (state: SessionState) => state.basedOn,
    ratings: (state: SessionState) => state.ratings,
    isScrubbed: (state: SessionState) => state.held.asOfOn !== undefined,
    tryingIsHeld: (state: SessionState) => state.held.whatIf !== undefined,
    restored: (state: SessionState) => state.restored,
    said: (state: SessionState) => state.said,
    begun: (state: SessionState) => state.begun,
    kept: (state: SessionState) => state.kept,
    shuffled: (state: SessionState) => state.shuffled,
    lastStep: (state: SessionState) => state.history.past.at(-1),
    nextStep: (state: SessionState) => state.history.future.at(-1),
    /** Whether there is something to take back, an edit in progress included. */
    canUndo: (state: SessionState) => {
      const last = state.history.past.at(-1);
      const { gesture, now } = state.weights;
      return (
        (gesture !== undefined && gesture.from !== now) || (last !== undefined && last.what !== 'sitting')
      );
    },
    canRedo: (state: SessionState) => state.history.future.length > 0,
  };
}
export type SessionView = ReturnType<typeof sessionView>;

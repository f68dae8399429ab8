import type { NewRevisionBody } from '@/lib/api/contract';
import type { IsoDate } from '@/lib/time/civil-date';
import type { SessionView } from './session-view';
import type { SessionState } from './state';

/** What a judgement is made from: the record as it stood, the day, the layer, and the checks that were switched off. */
export function newAssessment(state: SessionState, view: SessionView): Assessed {
  const { dossier, seq } = state.record;
  const { settings } = dossier;
  const layer = view.layer(state);
  const checksOff = [...settings.checksOff, ...(view.whatIf(state).checksOff ?? [])];
  return {
    asOfOn: view.savedAsOfOn(state),
    layer,
    settings: { ...settings, layer, checksOff },
    dossierSeq: seq,
  };
}

/** All of a new revision but what the analyst says when saving. */
export type Assessed = Pick<NewRevisionBody, 'layer' | 'settings' | 'dossierSeq'> &
  Readonly<{ asOfOn: IsoDate }>;

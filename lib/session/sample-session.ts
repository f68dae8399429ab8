import type { DossierView, EntryKept } from '@/lib/api/contract';
import { sampleDevelopment, sampleDossier } from '@/lib/dossier/sample-dossier';
import { withCell } from '@/lib/dossier/what-if-edits';
import { apportion } from '@/lib/inference/rounding';
import { day } from '@/lib/time/day';
import { readAddress, writeAddress } from './address';
import { openedSession } from './opened-session';
import type { SessionAction } from './session-action';
import { sessionAfter } from './session-after';
import { sessionView } from './session-view';
import type { SessionState } from './state';

export const dossier = sampleDossier([
  sampleDevelopment('E1', ['2020-01-10', '2020-01-10'], { ratings: { W: 'CC' } }),
  sampleDevelopment('E2', ['2020-01-12', '2020-01-12'], { ratings: { N: 'C' } }),
]);
export const order = dossier.scenarios.map(({ id }) => id);
export const pointsOf = (shares: readonly number[]) => {
  const whole = apportion(shares, 100, { least: 1 });
  return Object.fromEntries(order.map((id, place) => [id, whole[place] ?? 0]));
};
export const judged = pointsOf([60, 20, 10, 10]);
export const revision = { number: 1, weights: judged, asOfOn: dossier.anchor.on };
export const record = {
  ...{ slug: 'sample', seq: 1, dossier, log: [{ developments: [] }], unjudged: [] },
  revisions: [revision],
} as unknown as DossierView;

export const view = sessionView();
export const opened = (query = '') =>
  openedSession(record, readAddress(new URLSearchParams(query), order.length), view);
export const following = (state: SessionState, ...actions: readonly SessionAction[]) =>
  actions.reduce((each, action) => sessionAfter(each, action, view), state);
/** What can be taken back of a state, as a person sees it. */
export const seen = (state: SessionState) => ({
  points: state.weights.now.points,
  query: writeAddress({ ...state.address, view: undefined, selected: undefined }),
  ratings: state.ratings.reported.now,
});
export const times = (count: number, action: SessionAction) => Array.from({ length: count }, () => action);

export const set = (to: number): SessionAction => ({
  type: 'weights',
  act: { type: 'set', id: order[0] ?? '', to },
});
export const tried = (temper: number): SessionAction => ({ type: 'tried', whatIf: { temper } });
export const moved = (on: string): SessionAction => ({ type: 'pin-moved', on: day(on), by: 'leap' });
export const rated = (cell: 'CC' | 'II' | 'N'): SessionAction => ({
  type: 'rated',
  of: 'reported',
  edit: { to: withCell({}, 'E1', order[0] ?? '', cell), basedOn: 1, was: [] },
});
export const keptEntry = (seq: number): EntryKept =>
  ({
    entry: { seq, author: 'Salma', change: { kind: 'anchor-moved', on: dossier.anchor.on } },
    dossier,
  }) as unknown as EntryKept;

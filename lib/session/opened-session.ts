import type { DossierView } from '@/lib/api/contract';
import type { Address } from './address';
import { weightsOf } from './address-weights';
import { noHistory } from './history';
import { noDrafts } from './rating-draft-kept';
import type { SessionView } from './session-view';
import type { Filtering, SessionState } from './state';
import { weightDraft } from './weight-draft';

/** The state of a page as it is opened: the same on the server and in the browser, whatever the device has kept. */
export function openedSession(
  record: DossierView,
  address: Address,
  view: SessionView,
  filtering?: Filtering,
): SessionState {
  const order = record.dossier.scenarios.map(({ id }) => id);
  const opened: SessionState = {
    ...{
      record,
      restIsMissing: false,
      address,
      filtering,
      held: {},
      ratings: noDrafts,
      entered: false,
      restored: false,
      history: noHistory,
    },
    ...{ said: undefined, begun: undefined, kept: undefined, shuffled: undefined },
    ...{ width: 1_000, followed: '', basedOn: record.revisions.at(-1)?.number ?? 0 },
    // until it is known what stands, any weights will do
    weights: { ids: order, now: { points: {}, exact: {}, locked: new Set<string>() } },
  };
  const standing = address.weights === undefined ? view.saved(opened) : weightsOf(order, address.weights);
  return {
    ...opened,
    weights: weightDraft(order, standing),
    followed: order.map((id) => standing[id] ?? 0).join('-'),
  };
}

import type { NewEntryBody, Signed } from '@/lib/api/contract';
import { sendSigned, signingName } from '@/lib/api/person-name';
import { sendOutcome } from '@/lib/api/send-outcome';
import type { Step } from '@/lib/session/history';
import { keepEntry } from './keep-entry';
import type { Session } from './session';

const busy = new WeakSet<Session>();

/** Takes an entry back by another one; what somebody has changed since stays as it is, and that is said. */
export async function takeBackEntry(
  session: Session,
  { entry: of, author }: Extract<Step, { what: 'entry' }>,
  way: 'undo' | 'redo',
): Promise<void> {
  // one at a time: the second would be made on what the first changes
  if (busy.has(session)) return;
  busy.add(session);
  const { slug, seq } = session.store.getState().record;
  const body: Signed<NewEntryBody> = {
    basedOn: seq,
    author: signingName() || author,
    reason: undefined,
    change: { kind: 'undo', entry: of },
  };
  const outcome = await sendOutcome(sendSigned('appendEntry', slug, body));
  busy.delete(session);
  if (outcome.kind !== 'saved') {
    const isTaken = outcome.kind === 'overtaken' || outcome.kind === 'refused';
    return session.dispatch({ type: 'entry-not-undone', of, why: isTaken ? 'overtaken' : 'failed' });
  }
  session.dispatch({ type: 'entry-undone', way, of, made: outcome.answer });
  await keepEntry(slug, outcome.answer);
}

import type { DossierEntry } from '@/lib/dossier/log';
import type { Problem } from './problem';
import { ApiProblem } from './send-json';

/** What became of a form that was sent. */
export type SendOutcome<T> =
  | Readonly<{ kind: 'saved'; answer: T }>
  /** Somebody changed the dossier first; nothing was written. */
  | Readonly<{ kind: 'conflict'; entries: readonly DossierEntry[] }>
  /** What was to be taken back was changed again later. */
  | Readonly<{ kind: 'overtaken'; entries: readonly DossierEntry[] }>
  | Readonly<{ kind: 'refused'; messages: readonly string[] }>
  | Readonly<{ kind: 'unreachable' }>;

/** A request whose refusals are values; an error that is none is thrown on. */
export async function sendOutcome<T>(sent: Promise<T>): Promise<SendOutcome<T>> {
  try {
    return { kind: 'saved', answer: await sent };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return error.problem === undefined ? { kind: 'unreachable' } : refused(error.problem);
  }
}

function refused(problem: Problem): SendOutcome<never> {
  const { kind, entries, errors } = problem;
  if (kind === 'overtaken') return { kind, entries: entries ?? [] };
  if (kind === 'conflict' && entries !== undefined && entries.length > 0)
    return { kind: 'conflict', entries };
  const messages = (errors ?? []).map(({ message }) => message);
  return { kind: 'refused', messages: messages.length > 0 ? messages : [problem.detail] };
}

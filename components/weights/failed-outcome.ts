import { ApiProblem } from '@/lib/api/send-json';
import type { SaveOutcome } from '@/lib/workbench/save-outcome';

/** What a refused save means for the person who saved; an error that is not a refusal is thrown on. */
export function failedOutcome(error: unknown): SaveOutcome {
  if (!(error instanceof ApiProblem)) throw error;
  const { problem } = error;
  if (problem === undefined) return { kind: 'failed', why: 'unreachable' };
  const theirs = problem.revisions?.at(-1);
  if (problem.kind === 'conflict' && theirs !== undefined) return { kind: 'conflict', theirs };
  const detail = [problem.detail, ...(problem.errors ?? []).map(({ message }) => message)].join(' ');
  return { kind: 'failed', why: problem.status < 500 ? 'refused' : 'server', detail };
}

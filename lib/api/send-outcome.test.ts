import { describe, expect, it } from 'vitest';
import type { Problem } from './problem';
import { ApiProblem } from './send-json';
import { sendOutcome } from './send-outcome';

const problem: Problem = {
  type: '/problems/invalid',
  kind: 'invalid',
  title: 'Not accepted',
  status: 422,
  detail: 'Nothing was saved.',
};
const refusal = (more: Partial<Problem> = {}) => Promise.reject(new ApiProblem({ ...problem, ...more }));

describe('what became of a form that was sent', () => {
  it('is the answer where the server kept it', async () => {
    expect(await sendOutcome(Promise.resolve(7))).toEqual({ kind: 'saved', answer: 7 });
  });

  it('is every sentence of a refusal, or its one detail', async () => {
    const errors = [{ path: 'title', code: 'blank' as const, message: 'title is empty.' }];
    expect(await sendOutcome(refusal({ errors }))).toEqual({
      kind: 'refused',
      messages: ['title is empty.'],
    });
    expect(await sendOutcome(refusal())).toEqual({ kind: 'refused', messages: ['Nothing was saved.'] });
  });

  it('is a conflict with what came first', async () => {
    const entry = {
      id: 'x',
      seq: 2,
      recordedAt: '2026-11-22T16:05:00.000Z',
      author: 'Lena',
      change: { kind: 'development-removed' as const, id: 'E1' },
    };
    expect(await sendOutcome(refusal({ kind: 'conflict', status: 409, entries: [entry] }))).toEqual({
      kind: 'conflict',
      entries: [entry],
    });
  });

  it('is said to be unreachable where nobody answered, and every other error goes on', async () => {
    expect(await sendOutcome(Promise.reject(new ApiProblem(undefined)))).toEqual({ kind: 'unreachable' });
    await expect(sendOutcome(Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});

import type { Problem } from './problem';
import { requestAnswered, sending } from './request-id';

/** A request that was not done. `problem` is what the server said; undefined if it could not be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, cause?: unknown) {
    super(problem?.detail ?? 'the server could not be reached', { cause });
    this.problem = problem;
  }
}

/** What the server answers to a question. Its own answers are trusted: they were parsed when they were written. */
export function readJson<T>(address: string, signal: AbortSignal): Promise<T> {
  return answer<T>(address, { signal });
}

/** What the server answers to something new, which it keeps once however often it has to be sent. */
export async function sendJson<T>(
  address: string,
  body: unknown,
  method: 'POST' | 'PUT' = 'POST',
): Promise<T> {
  const { id, content } = sending(address, body);
  const headers = { 'content-type': 'application/json', 'idempotency-key': id };
  try {
    const kept = await answer<T>(address, { method, headers, body: content });
    requestAnswered(address);
    return kept;
  } catch (error) {
    // refused for good: what is sent next is another write, even if it says the same
    if (error instanceof ApiProblem && error.problem !== undefined && error.problem.status < 500)
      requestAnswered(address);
    throw error;
  }
}

async function answer<T>(address: string, init: RequestInit): Promise<T> {
  const response = await reached(`${address}${question()}`, init);
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (isProblem) throw new ApiProblem(JSON.parse(text));
  if (!response.ok) throw new ApiProblem(undefined, new Error(`status ${response.status}`));
  return JSON.parse(text);
}

async function reached(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiProblem(undefined, cause);
  }
}

// The page's language, which need not be the browser's: a refusal is worded for the reader of this page.
function question(): string {
  return typeof document === 'undefined' ? '' : `?locale=${document.documentElement.lang}`;
}

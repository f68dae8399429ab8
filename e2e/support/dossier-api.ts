import type { APIRequestContext, APIResponse } from '@playwright/test';
import { routes } from '@/lib/routes';

/** The dossier that comes with the application. */
export const sirte = 'after-sirte';

/** What a client of the interface sees of a dossier; only what the tests look at. */
export type View = Readonly<{
  seq: number;
  dossier: Readonly<{
    settings: object;
    developments: readonly Readonly<{
      id: string;
      layer: 'both' | 'checked';
      title: Readonly<{ en: string; ar: string }>;
      places: readonly unknown[];
    }>[];
    places: readonly Readonly<{ id: string; name: Readonly<{ en?: string; ar?: string }> }>[];
    scenarios: readonly Readonly<{ id: string }>[];
  }>;
  revisions: readonly Revision[];
}>;
export type Revision = Readonly<{
  number: number;
  weights: Readonly<Record<string, number>>;
  layer: string;
  settings: object;
  asOfOn: string;
  confidence: object;
  author: string;
  reason?: string;
}>;
type Json = Readonly<Record<string, unknown>>;

export async function viewOf(request: APIRequestContext, slug = sirte): Promise<View> {
  const response = await request.get(routes.api.dossier(slug));
  if (!response.ok()) throw new Error(`${response.status()} for ${slug}: ${await response.text()}`);
  return response.json();
}

/** The body of a save that the server accepts, made from the latest revision. */
export async function acceptableRevision(request: APIRequestContext, slug = sirte): Promise<Json> {
  const { revisions, seq } = await viewOf(request, slug);
  const latest = revisions.at(-1);
  if (latest === undefined) throw new Error('a dossier begins with revision 1');
  const { weights, layer, settings, asOfOn, confidence, number } = latest;
  return {
    ...{ weights, layer, settings, asOfOn, confidence },
    dossierSeq: seq,
    basedOn: number,
    author: 'Salma',
    reason: 'Checked against the sources',
  };
}

/** Sends an assessment; an author in it is who the server is told to be asked by. */
export async function postRevision(
  request: APIRequestContext,
  body: unknown,
  slug = sirte,
): Promise<APIResponse> {
  const { author, ...data } = { author: undefined, ...Object(body) };
  if (author !== undefined) await callOneself(request, author);
  return request.post(routes.api.revisions(slug), {
    data: typeof body === 'object' && body !== null && !Array.isArray(body) ? data : body,
  });
}

/** Tells the server one's name: what is written from here on is signed with it. */
export async function callOneself(request: APIRequestContext, name: string): Promise<void> {
  const answer = await request.put(routes.api.person(), { data: { name } });
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
}

/** Weights with points moved from one scenario to another. */
export function moved(body: Json, from: string, to: string, points: number): Record<string, number> {
  const weights = body.weights as Readonly<Record<string, number>>;
  return { ...weights, [from]: (weights[from] ?? 0) - points, [to]: (weights[to] ?? 0) + points };
}

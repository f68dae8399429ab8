import type { Assessment } from '@/lib/dossier/log';
import { memoryStore } from '@/lib/store/memory-store';
import type { Store } from '@/lib/store/store';
import { systemClock } from '@/lib/store/system-clock';
import { sampleAssessment, sampleDraft } from '@/lib/store/testing/sample';
import type { Problem } from '../problem';
import { respond, type Work } from './respond';
import { machine, type Who } from './who';

export const sampleSlug = 'harbour';

/** A store with the sample dossier in it. */
export async function sampleStore(): Promise<Store> {
  const store = memoryStore(systemClock);
  await store.createDossier(sampleDraft(sampleSlug));
  await store.keepName(machine.id, 'Amal');
  return store;
}

/** A body that saves a small, unexplained change on top of revision 1. */
export function goodRevision(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { author, ...judged } = sampleAssessment();
  return { ...judged, weights: { A: 62, B: 28, O: 10 }, basedOn: 1, ...change };
}

/** Sends a body to a piece of work as a browser would. */
export async function posted(
  store: Store,
  work: Work,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  {
    headers = {},
    slug = sampleSlug,
    who = machine,
  }: { headers?: Record<string, string>; slug?: string; who?: Who } = {},
): Promise<{ status: number; body: Problem; headers: Headers }> {
  const init = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    duplex: 'half',
  };
  const request = new Request('http://127.0.0.1:3000/api', init);
  const response = await respond(request, slug, async () => store, work, who);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** An assessment of the sample dossier, as it stands in revision 1 but for what is changed. */
export function assessed(change: Readonly<Record<string, unknown>> = {}): Assessment {
  return sampleAssessment(change);
}

import { err, ok, type Result } from '@/lib/kernel/result';
import type { Settings } from '@/lib/settings.mjs';
import type { Store } from '@/lib/store/store';
import { cookieValue } from './cookie-value';
import type { Refusal } from './refusal';
import { sessionCookie, sessionKey, sessionPerson } from './session';

/**
 * Who asks. Accounts, readers by a link and programs with a token of their own will stand here beside these; until
 * then a program on this machine is the person whose machine it is.
 */
export type Who =
  /** The person of this machine, where only this machine can ask. */
  | Readonly<{ kind: 'machine'; id: 'machine' }>
  /** The person whom a browser has been since it gave the passphrase. */
  | Readonly<{ kind: 'browser'; id: string }>;

export const machine: Who = { kind: 'machine', id: 'machine' };

/** Who asks; nobody yet on the page that asks for the passphrase. What a body says of its author counts for nothing. */
export function whoAsks(
  headers: Readonly<{ get: (name: string) => string | null }>,
  settings: Settings,
  now: number,
): Who | undefined {
  const { passphrase, dataDir } = settings;
  if (passphrase === undefined) return machine;
  const cookie = cookieValue(headers.get('cookie'), sessionCookie);
  const id = sessionPerson(cookie, sessionKey(dataDir, passphrase), now);
  return id === undefined ? undefined : { kind: 'browser', id };
}

export type Signature = Readonly<{ author: string; authorId: string }>;

/** How whoever asks signs; refused until they have said what they are called. */
export async function signatureOf(store: Store, { id }: Who): Promise<Result<Signature, Refusal>> {
  const author = await store.nameOf(id);
  return author === undefined ? err({ kind: 'name-required' }) : ok({ author, authorId: id });
}

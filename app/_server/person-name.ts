import 'server-only';
import { headers } from 'next/headers';
import { whoAsks } from '@/lib/api/server/who';
import { env } from '@/lib/env';
import { readyStore } from './ready-store';

/** What whoever looks at the page is called; undefined before they have said so, or given the passphrase. */
export async function personName(): Promise<string | undefined> {
  const who = whoAsks(await headers(), env(), Date.now());
  return who && (await (await readyStore()).nameOf(who.id));
}

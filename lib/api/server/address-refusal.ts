import type { Incoming } from './incoming';
import { isDecodable, methodsOf } from './methods-of';
import { turnedAway } from './turned-away';

/** A method that no address takes, or a path that cannot be decoded: refused to everybody alike. */
export function refusedByForm(asked: Incoming): Response | undefined {
  if (!isDecodable(asked.pathname)) return turnedAway(asked, { kind: 'bad-address' });
  return methods.includes(asked.method) ? undefined : notAllowed(asked, methodsOf(asked) ?? methods);
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'];

/** What the address that is asked for does not take, or that there is none; for whoever was let in. */
export function refusedByTable(asked: Incoming): Response | undefined {
  const taken = methodsOf(asked);
  if (taken === undefined) return turnedAway(asked, { kind: 'no-such-address' });
  if (!taken.includes(asked.method)) return notAllowed(asked, taken);
  return asked.method === 'OPTIONS'
    ? new Response(null, { status: 204, headers: { allow: taken.join(', ') } })
    : undefined;
}

function notAllowed(asked: Incoming, taken: readonly string[]): Response {
  return turnedAway(asked, { kind: 'method-not-allowed' }, { allow: taken.join(', ') });
}

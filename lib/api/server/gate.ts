import { networkInterfaces } from 'node:os';
import { routes } from '@/lib/routes';
import { isLoopback, type Settings } from '@/lib/settings.mjs';
import { cookieValue } from './cookie-value';
import type { Incoming } from './incoming';
import { sessionCookie, sessionKey, sessionPerson } from './session';
import { homeLocale, isApi, pathLocale, turnedAway } from './turned-away';

/** The answer to a request that may not pass, or that belongs elsewhere; undefined where it may pass. */
export function gate(asked: Incoming, settings: Settings, now: number): Response | undefined {
  const { pathname, search, header } = asked;
  const host = hostOf(asked);
  if (host === undefined) return turnedAway(asked, { kind: 'bad-host' });
  if (!answersTo(host, settings)) return turnedAway(asked, { kind: 'wrong-host' });
  if (!isReading(asked) && !isSameOrigin(asked)) return turnedAway(asked, { kind: 'cross-site' });
  if (pathname === '/') return redirected(asked, routes.home(homeLocale(asked)) + search);
  if (settings.passphrase === undefined || isOpen(asked)) return undefined;
  const key = sessionKey(settings.dataDir, settings.passphrase);
  if (sessionPerson(cookieValue(header('cookie'), sessionCookie), key, now) !== undefined) return undefined;
  if (isApi(asked)) return turnedAway(asked, { kind: 'passphrase-required' });
  const locale = pathLocale(asked) ?? homeLocale(asked);
  return redirected(asked, `${routes.enter(locale)}?next=${encodeURIComponent(pathname + search)}`);
}

/** A built file: the same for everybody, with nothing of a dossier. Its name is plain, so no router can reread it. */
export function isBuiltFile({ method, pathname }: Incoming): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    /^\/_next\/static\/(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/.test(pathname)
  );
}

/** The host that a request is for, without its port; undefined where it does not say so in the form of one. */
function hostOf({ header }: Incoming): string | undefined {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header('host') ?? '')?.[1]?.toLowerCase();
}

// A foreign name that resolves to this machine is how another site's page would read what is here. An address of this
// machine in figures is no such name, and where other machines may come they come by one.
function answersTo(host: string, settings: Settings): boolean {
  if (isLoopback(host) || settings.hostNames.includes(host)) return true;
  if (isLoopback(settings.host)) return false;
  const bare = host.replace(/^\[|\]$/g, '');
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return bare === settings.host.toLowerCase() || own.some(({ address }) => address === bare);
}

function isReading({ method }: Incoming): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

// Browsers send Sec-Fetch-Site or at least Origin with a write; a program that sends neither is not a browser that
// somebody else's page could steer.
function isSameOrigin({ header }: Incoming): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = header('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === header('host');
}

// The page that asks for the passphrase, the door it knocks at, and what both are built from. Compared as they came:
// another spelling of the same path is another path here.
function isOpen(asked: Incoming): boolean {
  const { pathname } = asked;
  return pathname === '/api/enter' || /^\/(?:en|ar)\/enter$/.test(pathname) || isBuiltFile(asked);
}

// The reader's own address bar has the host that works; the server knows only the one it listens on.
function redirected({ header }: Incoming, path: string): Response {
  const protocol = header('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return new Response(null, {
    status: 307,
    headers: {
      location: `${protocol}://${header('host') ?? ''}${path}`,
      'cache-control': 'no-store',
      vary: 'Accept-Language, Cookie',
    },
  });
}

import { isLocale, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { isLoopback, type Settings } from '@/lib/settings.mjs';
import { cookieValue } from './cookie-value';
import type { Incoming } from './incoming';
import { localeCookie } from './remembered-locale';
import { preferredLocale, refused } from './respond';
import { sessionCookie, sessionKey, sessionPerson } from './session';

/** The answer to a request that may not pass, or that belongs elsewhere; undefined where it may pass. */
export function gate(asked: Incoming, settings: Settings, now: number): Response | undefined {
  const { pathname, search, header } = asked;
  if (isLoopback(settings.host) && !isLoopback(hostOf(asked)))
    return refused({ kind: 'wrong-host' }, readerLocale(asked));
  if (!isReading(asked) && !isSameOrigin(asked)) return refused({ kind: 'cross-site' }, readerLocale(asked));
  if (pathname === '/') return redirected(asked, routes.home(homeLocale(asked)) + search);
  if (settings.passphrase === undefined || isOpen(asked)) return undefined;
  const key = sessionKey(settings.dataDir, settings.passphrase);
  if (sessionPerson(cookieValue(header('cookie'), sessionCookie), key, now) !== undefined) return undefined;
  if (isApi(asked)) return refused({ kind: 'passphrase-required' }, readerLocale(asked));
  const locale = pathLocale(pathname) ?? homeLocale(asked);
  return redirected(asked, `${routes.enter(locale)}?next=${encodeURIComponent(pathname + search)}`);
}

export function isApi({ pathname }: Incoming): boolean {
  return pathname === '/api' || pathname.startsWith('/api/');
}

/** A built file: the same for everybody, with nothing of a dossier. Its name is plain, so no router can reread it. */
export function isBuiltFile({ method, pathname }: Incoming): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    /^\/_next\/static\/(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/.test(pathname)
  );
}

// A foreign name that resolves to this machine is how another site's page would read what is here.
function hostOf({ header }: Incoming): string {
  return (header('host') ?? '').replace(/:\d+$/, '');
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

function pathLocale(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : undefined;
}

function homeLocale({ header }: Incoming): Locale {
  const remembered = cookieValue(header('cookie'), localeCookie) ?? '';
  return isLocale(remembered) ? remembered : preferredLocale(header('accept-language') ?? '');
}

function readerLocale({ search, header }: Incoming): Locale {
  const asked = new URLSearchParams(search).get('locale') ?? '';
  return isLocale(asked) ? asked : preferredLocale(header('accept-language') ?? '');
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

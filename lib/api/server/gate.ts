import { isLocale, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { isLoopback, type Settings } from '@/lib/settings.mjs';
import { cookieValue } from './cookie-value';
import { localeCookie } from './remembered-locale';
import { preferredLocale, readerLocale, refused } from './respond';
import { isSession, sessionCookie, sessionKey } from './session';

/** The answer to a request that may not pass, or that belongs elsewhere; undefined where it may pass. */
export function gate(request: Request, settings: Settings): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const isApi = pathname === '/api' || pathname.startsWith('/api/');
  if (isLoopback(settings.host) && !isLoopback(hostOf(request)))
    return refused({ kind: 'wrong-host' }, readerLocale(request));
  if (!isReading(request) && !isSameOrigin(request))
    return refused({ kind: 'cross-site' }, readerLocale(request));
  if (pathname === '/') return redirected(request, routes.home(homeLocale(request)));
  if (settings.passphrase === undefined || isOpen(pathname)) return undefined;
  const key = sessionKey(settings.dataDir, settings.passphrase);
  if (isSession(cookieValue(request, sessionCookie), key, Date.now())) return undefined;
  if (isApi) return refused({ kind: 'passphrase-required' }, readerLocale(request));
  const locale = pathLocale(pathname) ?? homeLocale(request);
  return redirected(request, `${routes.enter(locale)}?next=${encodeURIComponent(pathname + search)}`);
}

// A foreign name that resolves to this machine is how another site's page would read what is here.
function hostOf(request: Request): string {
  return (request.headers.get('host') ?? '').replace(/:\d+$/, '');
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

// Browsers send Sec-Fetch-Site or at least Origin with a write; a program that sends neither is not a browser that
// somebody else's page could steer.
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

// The page that asks for the passphrase and the door it knocks at.
function isOpen(pathname: string): boolean {
  return pathname === '/api/enter' || /^\/(?:en|ar)\/enter$/.test(pathname);
}

function pathLocale(pathname: string): Locale | undefined {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : undefined;
}

function homeLocale(request: Request): Locale {
  const remembered = cookieValue(request, localeCookie) ?? '';
  return isLocale(remembered) ? remembered : preferredLocale(request.headers.get('accept-language') ?? '');
}

// Next takes no relative address from here, and the one in `request.url` names the host that the server thinks it has:
// the reader's own address bar has the one that works.
function redirected(request: Request, path: string): Response {
  const protocol = request.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return new Response(null, {
    status: 307,
    headers: {
      location: `${protocol}://${request.headers.get('host') ?? ''}${path}`,
      'cache-control': 'no-store',
      vary: 'Accept-Language, Cookie',
    },
  });
}

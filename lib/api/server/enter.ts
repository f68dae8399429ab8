import { randomUUID } from 'node:crypto';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import type { Settings } from '@/lib/settings.mjs';
import { cookieValue } from './cookie-value';
import { plainPage } from './plain-page';
import { limitedBytes } from './read-body';
import type { Refusal } from './refusal';
import { readerLocale, refused } from './respond';
import { isEqualText, session, sessionCookie, sessionHeader, sessionKey, sessionPerson } from './session';

const wrong = attempts(10, 60_000);
const longestForm = 4_000;

/** POST /api/enter: a plain form, so that it works before any script does. Answers with where to go next. */
export async function enter(request: Request, settings: Settings, now: number): Promise<Response> {
  const bytes = await limitedBytes(request, longestForm);
  if (!bytes.ok) return turnedBack(request, { kind: 'form-too-large' }, readerLocale(request));
  const form = new URLSearchParams(new TextDecoder().decode(bytes.value));
  const asked = form.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : readerLocale(request);
  const next = ownPath(form.get('next'), routes.home(locale));

  if (settings.passphrase === undefined) return onward(next);
  if (wrong.areTooMany(now)) {
    const seconds = { 'retry-after': String(wrong.secondsLeft(now)) };
    return turnedBack(request, { kind: 'too-many-attempts' }, locale, seconds);
  }
  if (!isEqualText(form.get('passphrase') ?? '', settings.passphrase)) {
    wrong.failed(now);
    return onward(`${routes.enter(locale)}?wrong=1&next=${encodeURIComponent(next)}`);
  }
  const key = sessionKey(settings.dataDir, settings.passphrase);
  const isSecure = request.headers.get('x-forwarded-proto') === 'https';
  // whoever comes back while their session lasts stays the person they were
  const before = sessionPerson(cookieValue(request.headers.get('cookie'), sessionCookie), key, now);
  return onward(next, sessionHeader(session(key, now, before ?? randomUUID()), isSecure));
}

/** A path on this server, or the fallback: an address elsewhere must not ride on our own form. */
export function ownPath(path: string | null, fallback: string): string {
  const here = 'http://masar.invalid';
  if (path === null || !path.startsWith('/') || !URL.canParse(path, here)) return fallback;
  const url = new URL(path, here);
  // "/.//elsewhere" is a path of ours, but what is left of it once it is resolved names another host
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback;
}

// A browser that sent the form shows a page; a program reads a problem.
function turnedBack(
  request: Request,
  refusal: Refusal,
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const isPage = request.headers.get('accept')?.includes('text/html') ?? false;
  return isPage
    ? plainPage(refusal, locale, routes.enter(locale), headers)
    : refused(refusal, locale, headers);
}

function onward(location: string, cookie?: string): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  if (cookie !== undefined) headers.set('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/**
 * Counts failures within a moving window, for the whole server: behind a proxy every caller has one address, and an
 * address that a caller states of itself is worth nothing.
 */
function attempts(most: number, windowMilliseconds: number) {
  let failures: readonly number[] = [];
  const recent = (now: number) => failures.filter((at) => now - at < windowMilliseconds);
  return {
    areTooMany: (now: number) => recent(now).length >= most,
    /** After how many seconds the oldest of those that count has been forgotten. */
    secondsLeft: (now: number) =>
      Math.max(1, Math.ceil(((recent(now).at(-most) ?? now) + windowMilliseconds - now) / 1000)),
    failed: (now: number) => {
      failures = [...recent(now), now];
    },
  };
}

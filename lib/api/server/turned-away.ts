import { isLocale, type Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { cookieValue } from './cookie-value';
import type { Incoming } from './incoming';
import { plainPage } from './plain-page';
import type { Refusal } from './refusal';
import { localeCookie } from './remembered-locale';
import { preferredLocale, refused } from './respond';

/** A refusal for whoever asked: a problem where a program is spoken to, a page in the reader's language elsewhere. */
export function turnedAway(
  asked: Incoming,
  refusal: Refusal,
  extra: Readonly<Record<string, string>> = {},
): Response {
  if (isApi(asked)) return refused(refusal, readerLocale(asked), extra);
  const locale = pathLocale(asked) ?? homeLocale(asked);
  return plainPage(refusal, locale, routes.home(locale), extra);
}

export function isApi({ pathname }: Incoming): boolean {
  return pathname === '/api' || pathname.startsWith('/api/');
}

export function pathLocale({ pathname }: Incoming): Locale | undefined {
  const first = pathname.split('/')[1] ?? '';
  return isLocale(first) ? first : undefined;
}

/** The language that the reader chose before, or prefers. */
export function homeLocale({ header }: Incoming): Locale {
  const remembered = cookieValue(header('cookie'), localeCookie) ?? '';
  return isLocale(remembered) ? remembered : preferredLocale(header('accept-language') ?? '');
}

function readerLocale({ search, header }: Incoming): Locale {
  const asked = new URLSearchParams(search).get('locale') ?? '';
  return isLocale(asked) ? asked : preferredLocale(header('accept-language') ?? '');
}

import { isLocale } from '@/lib/i18n/locales';
import { cookieValue } from './cookie-value';
import type { Incoming } from './incoming';

export const localeCookie = 'masar-locale';

/** The cookie that remembers the language of the page that is being read, where it is not remembered already. */
export function rememberedLocale({ pathname, header }: Incoming): string | undefined {
  const first = pathname.split('/')[1] ?? '';
  const isPrefetch = header('next-router-prefetch') !== undefined || header('sec-purpose') !== undefined;
  if (!isLocale(first) || isPrefetch || cookieValue(header('cookie'), localeCookie) === first)
    return undefined;
  return `${localeCookie}=${first}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

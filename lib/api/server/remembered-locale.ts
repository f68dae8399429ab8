import { isLocale } from '@/lib/i18n/locales';
import { cookieValue } from './cookie-value';

export const localeCookie = 'masar-locale';

/** The cookie that remembers the language of the page that is being read, where it is not remembered already. */
export function rememberedLocale(request: Request): string | undefined {
  const first = new URL(request.url).pathname.split('/')[1] ?? '';
  const isPrefetch =
    request.headers.has('next-router-prefetch') || request.headers.get('sec-purpose') !== null;
  if (!isLocale(first) || isPrefetch || cookieValue(request, localeCookie) === first) return undefined;
  return `${localeCookie}=${first}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

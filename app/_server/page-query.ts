import { isLocale, type Locale } from '@/lib/i18n/locales';
import { type Tongue, tongueOf } from '@/lib/i18n/tongue';
import { readAddress } from '@/lib/session/address';

/** What Next hands a page of its query string. */
export type PageQuery = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** The query string of a page, repeated names and all. */
export async function queryOf(asked: PageQuery): Promise<URLSearchParams> {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(await asked))
    for (const value of typeof given === 'string' ? [given] : (given ?? [])) query.append(name, value);
  return query;
}

/** The page's language with the month names and digits that its address asks for. */
export function tongueIn(locale: Locale, query: URLSearchParams): Tongue {
  const { months, digits } = readAddress(query, 0);
  return tongueOf(locale, months, digits);
}

/** The same for the head of a page, before it is known whether there is one. */
export async function tongueAsked(
  page: Readonly<{ params: Promise<{ locale: string }>; searchParams: PageQuery }>,
): Promise<Tongue | undefined> {
  const { locale } = await page.params;
  return isLocale(locale) ? tongueIn(locale, await queryOf(page.searchParams)) : undefined;
}

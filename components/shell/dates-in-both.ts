import { saying } from './saying';

/** Brings the words for dates in both languages: a search reads them in either script, a saved date is glossed in both. */
export async function datesInBoth(): Promise<void> {
  const [{ englishDates }, { arabicDates }] = await Promise.all([
    import('@/lib/i18n/words/english-dates'),
    import('@/lib/i18n/words/arabic-dates'),
  ]);
  saying('en', englishDates);
  saying('ar', arabicDates);
}

import type { Locale } from '@/lib/i18n/locales';

// each address must be written out: it is how the build finds the file
const latin = [
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
    import.meta.url,
  ),
];
const arabic = [
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
    import.meta.url,
  ),
];

/** The typefaces that a page is set in, asked for before its styles have been read: no line breaks anew when they come. */
export const preloadedFonts: Readonly<Record<Locale, readonly URL[]>> = {
  en: latin,
  ar: [...arabic, ...latin],
};

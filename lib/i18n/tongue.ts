import type { Locale } from './locales';

type Region = 'TN' | 'MA' | 'SY';
/**
 * A locale with the reader's own month names and digits, as a tag that `Intl` understands. Arabic has several names
 * for one month: أغسطس in Tripoli and Cairo (the default), أوت in Tunis and Algiers, غشت in Rabat, آب in Damascus.
 */
export type Tongue = Locale | `ar-${Region}` | 'ar-u-nu-arab' | `ar-${Region}-u-nu-arab`;

const regions = { maghreb: 'TN', morocco: 'MA', levant: 'SY' } as const;

/** The tongue of a reader's choices; English has none to make. */
export function tongueOf(
  locale: Locale,
  months: keyof typeof regions | undefined,
  digits: 'arab' | undefined,
): Tongue {
  if (locale === 'en') return 'en';
  if (months === undefined) return digits === undefined ? 'ar' : 'ar-u-nu-arab';
  return digits === undefined ? `ar-${regions[months]}` : `ar-${regions[months]}-u-nu-arab`;
}

/** The language of a tongue. */
export function localeOf(tongue: Tongue): Locale {
  return tongue === 'en' ? 'en' : 'ar';
}

/** The tag whose month names a tongue uses, its digits pinned. */
export function monthTag(tongue: Tongue): string {
  const region = /^ar-([A-Z]{2})/.exec(tongue)?.[1] ?? 'LY';
  return tongue === 'en' ? 'en-GB-u-nu-latn' : `ar-${region}-u-nu-latn`;
}

const zero = '٠'.charCodeAt(0);
// a figure that is part of a Latin name or code stays what it is: "B2", "ICD 203", "E05", "2016-08-11"
const free = /(?<![A-Za-z][ \u00A0-]?\d*|\d-\d*|[A-Za-z][-/]\d*|\d{4}\/\d*)\d+(?!\d*-\d)/g;

/** The text with its figures in the digits of the tongue. */
export function inDigits(tongue: Tongue, text: string): string {
  if (!tongue.endsWith('-arab')) return text;
  const figures = text.replace(free, (run) =>
    [...run].map((digit) => String.fromCharCode(zero + Number(digit))).join(''),
  );
  // these digits have signs of their own: for percent, for the decimals, and between thousands
  return figures
    .replace(/(?<=[٠-٩])%/g, '٪')
    .replace(/(?<=[٠-٩])\.(?=[٠-٩])/g, '٫')
    .replace(/(?<=[٠-٩]),(?=[٠-٩]{3}(?![٠-٩]))/g, '٬');
}

/** How a numbered list counts in the digits of the tongue: its numbers are drawn by the browser and are no text. */
export function listMarkers(tongue: Tongue): 'arabic-indic' | 'decimal' {
  return tongue.endsWith('-arab') ? 'arabic-indic' : 'decimal';
}

import type { Locale } from '../locales';
import { list } from '../numbers';

const locale: Locale = 'en';
const en = {
  widthIsProbability: 'Arrow width is probability, not number of fighters.',
  placedAsReported: '* Placed as reported.',
  boundariesIndicative: 'Boundaries indicative.',
  notDrawn: 'not drawn',
  description: (origin: string, parts: readonly string[]) =>
    `Map of the ways out of ${origin}: ${list(locale, parts)}.`,
};

const arabic: Locale = 'ar';
const ar: typeof en = {
  widthIsProbability: 'عرض السهم هو الاحتمال، لا عدد المقاتلين.',
  placedAsReported: '* الموضع كما ورد في التقرير.',
  boundariesIndicative: 'الحدود تقريبية.',
  notDrawn: 'غير مرسوم',
  description: (origin, parts) => `خريطة طرق الخروج من ${origin}: ${list(arabic, parts)}.`,
};

/** The map of the scenarios. */
export const map = { en, ar };

import type { Locale } from '../../locales';
import { list } from '../../numbers';
import type { map as en } from '../en/map';

const arabic: Locale = 'ar';

/** The map of the scenarios. */
export const map: typeof en = {
  widthIsProbability: 'عرض السهم هو الاحتمال، لا عدد المقاتلين.',
  placedAsReported: '* الموضع كما ورد في التقرير.',
  boundariesIndicative: 'الحدود تقريبية.',
  notDrawn: 'غير مرسوم',
  description: (origin, parts) => `خريطة طرق الخروج من ${origin}: ${list(arabic, parts)}.`,
};

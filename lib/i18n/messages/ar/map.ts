import type { Locale } from '../../locales';
import { list } from '../../numbers';
import type { map as en } from '../en/map';

const arabic: Locale = 'ar';

/** The map of the scenarios. */
export const map: typeof en = {
  widthIsProbability: (not) =>
    not === undefined ? 'عرض السهم هو الاحتمال.' : `عرض السهم هو الاحتمال، ${not}.`,
  placedAsReported: '* الموضع كما ورد في التقرير.',
  borders: { 'natural-earth': 'الحدود: من أطلس «ناتشورال إيرث»، كما هي قائمة على الأرض، وهي تقريبية.' },
  notDrawn: 'غير مرسوم',
  description: (origin, parts) =>
    origin === undefined
      ? `خريطة السيناريوهات: ${list(arabic, parts)}.`
      : `خريطة طرق الخروج من ${origin}: ${list(arabic, parts)}.`,
};

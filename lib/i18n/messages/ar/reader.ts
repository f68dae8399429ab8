import type { reader as en } from '../en/reader';

/** How a reader wants dates written and time to run. */
export const reader: typeof en = {
  title: 'التواريخ والاتجاه',
  runs: 'اتجاه الزمن',
  directions: { ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' },
  flip: (key) => `المفتاح ${key} يعكس اتجاه المحور عندما يكون التركيز على الخط الزمني.`,
  months: 'أسماء الشهور',
  monthsIn: {
    common: 'طرابلس والقاهرة والخليج',
    maghreb: 'تونس والجزائر',
    morocco: 'الرباط',
    levant: 'دمشق وبغداد',
  },
  digits: 'شكل الأرقام',
};

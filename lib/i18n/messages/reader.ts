const en = {
  title: 'Dates and direction',
  runs: 'Time runs',
  directions: { ltr: 'left to right', rtl: 'right to left' },
  flip: (key: string) => `Key ${key} turns the axis round while the timeline has the focus.`,
  months: 'Names of months in Arabic',
  monthsIn: {
    common: 'Tripoli, Cairo, the Gulf',
    maghreb: 'Tunis, Algiers',
    morocco: 'Rabat',
    levant: 'Damascus, Baghdad',
  },
  digits: 'Digits in Arabic',
};

const ar: typeof en = {
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

/** How a reader wants dates written and time to run. */
export const reader = { en, ar };

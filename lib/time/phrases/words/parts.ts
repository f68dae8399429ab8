/** The words for a part of a month or year. */
export const parts = {
  start: [
    ...['مطلع', 'أوائل', 'بداية', 'بدايات', 'مستهل', 'early', 'start', 'beginning'],
    ...['the start of', 'the beginning of'],
  ],
  middle: ['منتصف', 'أواسط', 'وسط', 'mid', 'middle', 'the middle of'],
  end: ['نهاية', 'نهايات', 'أواخر', 'آخر', 'ختام', 'خواتيم', 'late', 'end', 'the end of'],
} as const;

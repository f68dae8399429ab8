import type { overview as en } from '../en/overview';

/** The whole axis below the timeline, the window on it, and what lies outside that window. */
export const overview: typeof en = {
  name: 'مقياس منتظم',
  brush: 'الجزء المعروض من المحور الزمني',
  start: 'بداية العرض',
  end: 'نهاية العرض',
  earlier: (count) => (count === 0 ? 'لا شيء أقدم مما يظهر' : `أقدم مما يظهر: ${count}؛ انتقال إلى أقربها`),
  later: (count) => (count === 0 ? 'لا شيء أحدث مما يظهر' : `أحدث مما يظهر: ${count}؛ انتقال إلى أقربها`),
  count: (count) => `${count}`,
};

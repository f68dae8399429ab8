const en = {
  name: 'Even scale',
  brush: 'Part of the axis in view',
  start: 'Start of the view',
  end: 'End of the view',
  earlier: (count: number) =>
    count === 0 ? 'Nothing earlier than the view' : `${count} earlier than the view: go to the nearest`,
  later: (count: number) =>
    count === 0 ? 'Nothing later than the view' : `${count} later than the view: go to the nearest`,
  count: (count: number) => `${count}`,
};

const ar: typeof en = {
  name: 'مقياس منتظم',
  brush: 'الجزء المعروض من المحور الزمني',
  start: 'بداية العرض',
  end: 'نهاية العرض',
  earlier: (count) => (count === 0 ? 'لا شيء أقدم مما يظهر' : `أقدم مما يظهر: ${count}؛ انتقال إلى أقربها`),
  later: (count) => (count === 0 ? 'لا شيء أحدث مما يظهر' : `أحدث مما يظهر: ${count}؛ انتقال إلى أقربها`),
  count: (count) => `${count}`,
};

/** The whole axis below the timeline, the window on it, and what lies outside that window. */
export const overview = { en, ar };

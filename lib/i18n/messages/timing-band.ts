const en = {
  forms: 'Form of the chart',
  stacked: 'Stacked',
  lines: 'Lines',
  inChart: 'timing band: same evidence, other possible dates',
  caption:
    'Timing band: where the weight would stand on the same evidence, had things become known on other days that are possible. It says nothing of how sure anyone is of a weight.',
  onBaseline: (name: string) => `Stacked, it can be drawn for ${name} alone, which stands on the baseline.`,
  noBand: 'Timing band: none, for every date that moves a weight is sharp.',
  table: 'Timing band as a table',
  days: 'While days were open',
  settled: (share: string) => `, then ${share}`,
};

const ar: typeof en = {
  forms: 'شكل الرسم',
  stacked: 'مكدّس',
  lines: 'خطوط',
  inChart: 'نطاق التوقيت: القرائن نفسها، بتواريخ أخرى ممكنة',
  caption:
    'نطاق التوقيت: ما كان الوزن سيبلغه بالقرائن نفسها لو عُلم بها في أيام أخرى ممكنة. ولا يقول شيئًا عن درجة الثقة في الأوزان.',
  onBaseline: (name) => `في الشكل المكدّس لا يُرسم إلا لسيناريو ${name}، القائم على خط الأساس.`,
  noBand: 'نطاق التوقيت: لا وجود له هنا، فكل تاريخ يغيّر وزنًا تاريخ دقيق.',
  table: 'نطاق التوقيت في جدول',
  days: 'ما دامت الأيام غير محسومة',
  settled: (share) => `، ثم \u2066${share}\u2069`,
};

/** What other possible dates would have made of the chart. */
export const timingBand = { en, ar };

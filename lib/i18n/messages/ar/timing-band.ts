import { isolated } from '../../isolated';
import type { timingBand as en } from '../en/timing-band';

/** What other possible dates would have made of the chart. */
export const timingBand: typeof en = {
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
  settled: (share) => `، ثم ${isolated(share)}`,
};

import { counted } from '../../arabic-counted';
import { arabicNouns } from '../../arabic-nouns';
import type { grid as en } from '../en/grid';

/** The timeline as a grid that is read in two orders. */
export const grid: typeof en = {
  title: 'التطورات في جدول',
  order: 'ترتيب القراءة',
  orders: { time: 'حسب الزمن', scenario: 'حسب السيناريو' },
  keys: 'تنقلك الأسهم من خلية إلى أخرى، ومفتاح Enter على العنوان يفتحه.',
  summarised: (count) => `عدد التطورات ${count}: لكل مجموعة جملة تلخّصها، وتُفتح صفوفها عند الطلب.`,
  columns: ['التطوّر', 'تاريخ الوقوع', 'تاريخ العلم به', 'صلته الأقوى', 'منسوب إلى', 'الدرجة'],
  bearsOn: (scenario) => scenario,
  against: (scenario) => `قرينة مخالفة لسيناريو ${scenario}`,
  bearsOnNone: 'لا شيء: سياق',
  doubted: 'مصدر واحد أو محل خلاف',
  undated: 'بلا تاريخ محدد',
  context: 'السياق',
  holds: (name, count) => `${name}: ${counted(count, ...arabicNouns.development)}`,
  span: (from, to) => `بين ${from} و${to}.`,
  strongest: (title) => `أقواها أثرًا: ${title}.`,
};

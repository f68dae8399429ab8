import { list, signed } from '../numbers';

const own = (text: string | number) => `\u2066${text}\u2069`;
type Change = Readonly<{ name: string; points: number }>;

const en = {
  title: 'History',
  intro: 'Every assessment that was saved, newest first. Nothing here is ever changed or deleted.',
  none: 'Nobody has judged yet. The weighting panel saves the first revision.',
  back: 'Back to the workbench',
  revision: (number: number) => `Revision ${number}`,
  by: (author: string) => `by ${author}`,
  asOf: (day: string) => `as of ${day}`,
  first: 'The first assessment.',
  reaffirmed: 'Reaffirmed: no weight changed.',
  changed: (changes: readonly Change[]) =>
    `Against the one before: ${list(
      'en',
      changes.map(({ name, points }) => `${name} ${signed(points)}`),
    )}.`,
  confidence: { low: 'Confidence is low.', moderate: 'Confidence is moderate.', high: 'Confidence is high.' },
  layer: { reported: 'Layer: as reported', checked: 'Layer: after source checks' },
  reason: 'Reason',
  noReason: 'No reason given.',
  dossierLog: 'Changes to the dossier',
  kinds: {
    created: 'Dossier created',
    'development-added': 'Development added',
    'development-changed': 'Development changed',
    'development-removed': 'Development removed',
    'settings-changed': 'Settings changed',
    'anchor-moved': 'Publication date moved',
  },
};

const ar: typeof en = {
  title: 'سجل النسخ',
  intro: 'كل تقدير حُفظ، الأحدث أولًا. لا يُعدَّل شيء هنا ولا يُحذف.',
  none: 'لم يضع أحد تقديرًا بعد. تُحفظ النسخة الأولى من لوحة الأوزان.',
  back: 'عودة إلى لوحة العمل',
  revision: (number) => `النسخة ${number}`,
  by: (author) => `بتوقيع ${author}`,
  asOf: (day) => `وفق المعلوم حتى ${day}`,
  first: 'التقدير الأول.',
  reaffirmed: 'تأكيد: لم يتغير أي وزن.',
  changed: (changes) =>
    `مقارنة بالنسخة السابقة: ${list(
      'ar',
      changes.map(({ name, points }) => `${name} ${own(signed(points))}`),
    )}.`,
  confidence: {
    low: 'درجة الثقة في التقدير منخفضة.',
    moderate: 'درجة الثقة في التقدير متوسطة.',
    high: 'درجة الثقة في التقدير عالية.',
  },
  layer: { reported: 'القرائن: كما ورد في التقرير', checked: 'القرائن: بعد التحقق من المصادر' },
  reason: 'السبب',
  noReason: 'بلا سبب مذكور.',
  dossierLog: 'التغييرات في الملف',
  kinds: {
    created: 'إنشاء الملف',
    'development-added': 'إضافة تطوّر',
    'development-changed': 'تعديل تطوّر',
    'development-removed': 'حذف تطوّر',
    'settings-changed': 'تعديل الإعدادات',
    'anchor-moved': 'نقل تاريخ النشر المرجعي',
  },
};

/** The history of an assessment. */
export const revisions = { en, ar };

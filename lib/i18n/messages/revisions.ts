import { listParts } from '../numbers';

const en = {
  title: 'History',
  intro: 'Every assessment that was saved, newest first. Nothing here is ever changed or deleted.',
  none: 'Nobody has judged yet. The weighting panel saves the first revision.',
  back: 'Back to the workbench',
  revision: (number: number) => `Revision ${number}`,
  /** Before the author's name. */
  by: 'by',
  asOf: (day: string) => `as of ${day}`,
  first: 'The first assessment.',
  reaffirmed: 'Reaffirmed: no weight changed.',
  /** The words of a sentence; a number is the place of a change in it. */
  changed: (count: number): readonly (string | number)[] => [
    'Against the one before: ',
    ...listParts('en', count),
    '.',
  ],
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
  by: 'بتوقيع',
  asOf: (day) => `وفق المعلوم حتى ${day}`,
  first: 'التقدير الأول.',
  reaffirmed: 'تأكيد: لم يتغير أي وزن.',
  changed: (count) => ['مقارنة بالنسخة السابقة: ', ...listParts('ar', count), '.'],
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

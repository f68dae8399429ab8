import { percent } from '../numbers';

const en = {
  asOf: 'As of',
  layer: 'Evidence',
  layers: { reported: 'As reported', checked: 'After source checks' },
  layerImplies: ([name, points]: readonly [string, number]) => `implies ${name} ${percent('en', points)}`,
  laterKnowledge: 'ratings chosen with later knowledge',
  share: (name: string, points: number) => `${name} ${percent('en', points)}`,
  shown: (revision: number, entry: number) =>
    `${revision === 0 ? 'No revision yet' : `Revision ${revision}`} · dossier entry ${entry}`,
  unsaved: 'Unsaved change',
  bands: 'Bands: ICD 203, lower edge included',
  parts: { timeline: 'Timeline', weights: 'Weights', briefing: 'Briefing' },
  partsLabel: 'Parts of this page',
  viewRow: 'Ask more of the timeline',
  panels: {
    sandbox: 'What if…',
    order: 'Order',
    reader: 'Dates',
    anchor: 'Publication date',
    lag: 'Reporting lag',
    export: 'Export',
  },
  /** A publication date that is tried out: on its button, and at the head of the screen. */
  tried: (day: string) => `tried: ${day}`,
  sandboxOn: 'sandbox',
  neverSaved: 'A sandbox is never saved. Drop it first to save weights.',
};

const ar: typeof en = {
  asOf: 'وفق المعلوم حتى',
  layer: 'القرائن',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر' },
  layerImplies: ([name, points]) => `تشير إلى ${name} \u2066${percent('ar', points)}\u2069`,
  laterKnowledge: 'تقييمات وُضعت بمعرفة لاحقة',
  share: (name, points) => `${name} \u2066${percent('ar', points)}\u2069`,
  shown: (revision, entry) => `${revision === 0 ? 'لا نسخة بعد' : `النسخة ${revision}`} · قيد الملف ${entry}`,
  unsaved: 'تعديل غير محفوظ',
  bands: 'ألفاظ الاحتمال وفق ICD 203؛ الحد الأدنى مشمول',
  parts: { timeline: 'الخط الزمني', weights: 'الأوزان', briefing: 'الإحاطة' },
  partsLabel: 'أقسام الصفحة',
  viewRow: 'أدوات الخط الزمني',
  panels: {
    sandbox: 'ماذا لو؟',
    order: 'الترتيب',
    reader: 'التواريخ',
    anchor: 'تاريخ النشر المرجعي',
    lag: 'تأخّر الخبر',
    export: 'تصدير',
  },
  tried: (day) => `قيد التجربة: ${day}`,
  sandboxOn: 'تجربة',
  neverSaved: 'لا تُحفظ الأوزان من داخل التجربة: أنهِ التجربة أولًا.',
};

/** The page where an analyst works. */
export const workbench = { en, ar };

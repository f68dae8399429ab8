import { isolated } from '../../isolated';
import { percent } from '../../numbers';
import type { workbench as en } from '../en/workbench';

/** The page where an analyst works. */
export const workbench: typeof en = {
  asOf: 'وفق المعلوم حتى',
  layer: 'القرائن',
  layers: { reported: 'كما ورد في التقرير', checked: 'بعد التحقق من المصادر' },
  layerImplies: ([name, points]) => `تشير إلى ${name} ${isolated(percent('ar', points))}`,
  laterKnowledge: 'تقييمات وُضعت بمعرفة لاحقة',
  share: (name, points) => `${name} ${isolated(percent('ar', points))}`,
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
  rest: {
    coming: 'بقية الملف في الطريق.',
    missing: 'تعذّر جلب بقية الملف. يُعاد الطلب كل بضع ثوانٍ، ولا يضيع شيء في أثناء ذلك.',
    again: 'طلبها الآن من جديد',
  },
  neverSaved: 'لا تُحفظ الأوزان من داخل التجربة: أنهِ التجربة أولًا.',
};

import { isolated } from '../../isolated';
import type { copyLink as en } from '../en/copy-link';

/** A link to what is on the screen, and the line that cites it. */
export const copyLink: typeof en = {
  view: 'نسخ رابط هذا العرض',
  development: 'نسخ رابط هذا التطوّر',
  chooseOne: 'اختر تطوّرًا لنسخ رابطه.',
  about: 'من يفتحه يرى الطبقة واليوم والتصفية والعرض والمسودة نفسها. وتُنسخ معه إحالة مرجعية.',
  copied: 'نُسخ الرابط والإحالة.',
  refused: 'لا يسمح المتصفح بالنسخ إلى الحافظة. انسخ هذا النص بنفسك:',
  text: 'الرابط والإحالة',
  citation: ({ dossier, development, id, revision, entry, asOf, copied }) =>
    [
      development === undefined ? dossier : `${isolated(id ?? '', 'auto')} «${development}». ${dossier}`,
      `${revision === 0 ? 'لا نسخة بعد' : `النسخة ${revision}`}، قيد الملف ${entry}، وفق المعلوم حتى ${asOf}`,
      `نُسخ في ${copied}`,
      '',
    ]
      .join('. ')
      .trim(),
};

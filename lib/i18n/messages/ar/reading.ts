import { list } from '../../numbers';
import type { reading as en } from '../en/reading';

/** What stands behind the numbers and does not change with them: read on the server only. */
export const reading: typeof en = {
  meaning: 'ما معنى 100؟',
  history: 'سجل النسخ',
  method: 'المنهج',
  reportWords: 'ألفاظ التقرير نفسه',
  reportWordsNote: 'لا يذكر التقرير أرقامًا. الأوزان الأولى قراءتنا لهذه الألفاظ.',
  anchor: 'لماذا تاريخ النشر هذا؟',
  prior: (shares) => `الاحتمال الابتدائي، قبل أي تطوّر: ${list('ar', shares)}. اصطلاح وليس قرينة.`,
};

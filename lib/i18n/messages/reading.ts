import { list } from '../numbers';

const en = {
  meaning: 'What 100 means',
  history: 'History',
  method: 'Method',
  reportWords: 'The report’s own words',
  reportWordsNote: 'It gives no numbers. The starting weights are our reading of these words.',
  anchor: 'Why this publication date',
  prior: (shares: readonly string[]) =>
    `Start, before any development: ${list('en', shares)}. A convention, not evidence.`,
};

const ar: typeof en = {
  meaning: 'ما معنى 100؟',
  history: 'سجل النسخ',
  method: 'المنهج',
  reportWords: 'ألفاظ التقرير نفسه',
  reportWordsNote: 'لا يذكر التقرير أرقامًا. الأوزان الأولى قراءتنا لهذه الألفاظ.',
  anchor: 'لماذا تاريخ النشر هذا؟',
  prior: (shares) => `الاحتمال الابتدائي، قبل أي تطوّر: ${list('ar', shares)}. اصطلاح وليس قرينة.`,
};

/** What stands behind the numbers and does not change with them: read on the server only. */
export const reading = { en, ar };

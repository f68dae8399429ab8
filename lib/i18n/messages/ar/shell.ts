import type { shell as en } from '../en/shell';

/** The frame around every page. */
export const shell: typeof en = {
  masar: 'مسار',
  skipToContent: 'انتقل إلى المحتوى',
  otherLanguage: 'English',
  share: 'نسخ الرابط',
  shared: 'نُسخ الرابط',
  brief: 'تقديم الإحاطة',
  dossiers: 'الملفات',
  newDossier: 'ملف جديد',
  theme: 'الألوان',
  themeAuto: 'حسب الجهاز',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  changed: (day, revisions) => `آخر تعديل ${day}؛ عدد النسخ: ${revisions}`,
  notFound: 'لا شيء في هذا العنوان.',
  backHome: 'إلى الملفات',
  failed: 'تعذّر عرض هذه الصفحة.',
  tryAgain: 'حاول مرة أخرى',
};

const en = {
  masar: 'Masar',
  skipToContent: 'Skip to content',
  otherLanguage: 'العربية',
  share: 'Copy link',
  shared: 'Link copied',
  brief: 'Brief',
  dossiers: 'Dossiers',
  newDossier: 'New dossier',
  theme: 'Colours',
  themeAuto: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  changed: (day: string, revisions: number) =>
    `Last changed ${day}; ${revisions === 1 ? 'one revision' : `${revisions} revisions`}`,
  notFound: 'There is nothing at this address.',
  backHome: 'To the dossiers',
  failed: 'This page could not be made.',
  tryAgain: 'Try again',
};

const ar: typeof en = {
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

/** The frame around every page. */
export const shell = { en, ar };

const en = {
  masar: 'Masar',
  skipToContent: 'Skip to content',
  asOf: (day: string) => `as of ${day}`,
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
  marking: 'Handling marking',
};

const ar: typeof en = {
  masar: 'مسار',
  skipToContent: 'انتقل إلى المحتوى',
  asOf: (day) => `وفق المعلوم حتى ${day}`,
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
  marking: 'وسم التداول',
};

/** The frame around every page. */
export const shell = { en, ar };

/** The frame around every page. */
export const shell = {
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

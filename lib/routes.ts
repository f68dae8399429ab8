import type { Locale } from './i18n/locales';

/** Every address of the application. */
export const routes = {
  home: (locale: Locale) => `/${locale}`,
  enter: (locale: Locale) => `/${locale}/enter`,
  newDossier: (locale: Locale) => `/${locale}/dossiers/new`,
  workbench: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}`,
  evidence: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/evidence`,
  briefing: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/briefing`,
  print: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/print`,
  newDevelopment: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/developments/new`,
  editDevelopment: (locale: Locale, slug: string, id: string) =>
    `/${locale}/dossiers/${slug}/developments/${id}`,
  method: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/method`,
  words: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/words`,
  history: (locale: Locale, slug: string) => `/${locale}/dossiers/${slug}/history`,
  api: {
    health: () => '/api/health',
    enter: () => '/api/enter',
    person: () => '/api/person',
    openApi: () => '/api/openapi.json',
    dossiers: () => '/api/dossiers',
    dossier: (slug: string) => `/api/dossiers/${slug}`,
    revisions: (slug: string) => `/api/dossiers/${slug}/revisions`,
    entries: (slug: string) => `/api/dossiers/${slug}/entries`,
    table: (slug: string) => `/api/dossiers/${slug}/developments.csv`,
    calendar: (slug: string) => `/api/dossiers/${slug}/calendar.ics`,
  },
};

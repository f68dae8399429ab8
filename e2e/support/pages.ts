import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './dossier-api';

/** Every page of the application, by what it is for. */
export const pages: Readonly<Record<string, (language: Locale) => string>> = {
  'the dossiers': routes.home,
  'a new dossier': routes.newDossier,
  'the workbench': (language) => routes.workbench(language, sirte),
  'the evidence matrix': (language) => routes.evidence(language, sirte),
  'the briefing': (language) => routes.briefing(language, sirte),
  'the timeline on paper': (language) => routes.print(language, sirte),
  'a new development': (language) => routes.newDevelopment(language, sirte),
  'a development': (language) => routes.editDevelopment(language, sirte, 'E04'),
  'the history': (language) => routes.history(language, sirte),
  'the method': (language) => routes.method(language, sirte),
  'the words': (language) => routes.words(language, sirte),
};

import { danglingReferences } from './references';
import { wholeDossier } from './schema';

/** A whole dossier: parsed once at the edge, trusted inside. References between its parts are checked too. */
export const dossierSchema = wholeDossier.superRefine((dossier, context) => {
  for (const { path, message } of danglingReferences(dossier))
    context.addIssue({ code: 'custom', path, message });
});

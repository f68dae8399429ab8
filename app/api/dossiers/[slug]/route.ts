import { handled } from '@/app/api/_lib/handled';
import { readDossier } from '@/lib/api/server/dossier';

export const GET = handled(readDossier);

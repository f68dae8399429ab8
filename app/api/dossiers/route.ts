import { handled } from '@/app/api/_lib/handled';
import { createDossier, listDossiers } from '@/lib/api/server/dossiers';

export const GET = handled(listDossiers);
export const POST = handled(createDossier);

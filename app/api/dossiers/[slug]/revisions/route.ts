import { handled } from '@/app/api/_lib/handled';
import { listRevisions, saveRevision } from '@/lib/api/server/revisions';

export const GET = handled(listRevisions);
export const POST = handled(saveRevision);

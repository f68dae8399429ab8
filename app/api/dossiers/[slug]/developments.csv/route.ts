import { handled } from '@/app/api/_lib/handled';
import { readTable } from '@/lib/api/server/exports';

export const GET = handled(readTable);

import { handled } from '@/app/api/_lib/handled';
import { appendEntry } from '@/lib/api/server/entries';

export const POST = handled(appendEntry);

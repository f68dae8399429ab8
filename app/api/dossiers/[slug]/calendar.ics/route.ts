import { handled } from '@/app/api/_lib/handled';
import { readCalendar } from '@/lib/api/server/exports';

export const GET = handled(readCalendar);

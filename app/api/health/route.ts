import { handled } from '@/app/api/_lib/handled';
import { health } from '@/lib/api/server/health';

export const GET = handled(health);

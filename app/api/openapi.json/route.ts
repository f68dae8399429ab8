import { handled } from '@/app/api/_lib/handled';
import { readOpenApi } from '@/lib/api/server/open-api';

export const GET = handled(readOpenApi);

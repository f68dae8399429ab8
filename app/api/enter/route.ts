import { enter } from '@/lib/api/server/enter';
import { env } from '@/lib/env';

export function POST(request: Request): Promise<Response> {
  return enter(request, env(), Date.now());
}

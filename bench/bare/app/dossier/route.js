import { readFileSync } from 'node:fs';

const body = process.env.BARE_DOSSIER === undefined ? '' : readFileSync(process.env.BARE_DOSSIER, 'utf8');

export const dynamic = 'force-dynamic';
export function GET() {
  return new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
}

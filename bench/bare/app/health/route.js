const body = process.env.BARE_HEALTH ?? '';

export const dynamic = 'force-dynamic';
export function GET() {
  return new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
}

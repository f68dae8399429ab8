import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './lib/api/server/content-security-policy';
import { gate } from './lib/api/server/gate';
import { rememberedLocale } from './lib/api/server/remembered-locale';
import { securityHeaders } from './lib/api/server/security-headers';
import { env } from './lib/env';

/** Before every page and every route handler: who may ask, in which language, and under which policy. */
export function proxy(request: NextRequest): Response {
  const settings = env();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, settings.production);
  const response = gate(request, settings) ?? passedOn(request, policy);
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of securityHeaders) response.headers.set(name, value);
  return response;
}

// Next reads the nonce from the request's policy and puts it on the scripts of its own.
function passedOn(request: NextRequest, policy: string): Response {
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  const remembered = rememberedLocale(request);
  if (remembered !== undefined) response.headers.append('Set-Cookie', remembered);
  return response;
}

// Built files are the same for everybody and hold nothing of a dossier.
export const config = { matcher: ['/((?!_next/static/).*)'] };

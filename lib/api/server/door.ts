import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Settings } from '@/lib/settings.mjs';
import type { Store } from '@/lib/store/store';
import { refusedByForm, refusedByTable } from './address-refusal';
import { brokenKind, cut, unreadable, unreadableBytes } from './broken-request';
import { answerPolicy, contentSecurityPolicy } from './content-security-policy';
import { gate, isBuiltFile } from './gate';
import { type Incoming, incoming } from './incoming';
import { keptPages } from './kept-pages';
import { pageFailure } from './page-failure';
import { rememberedLocale } from './remembered-locale';
import { securityHeaders } from './security-headers';
import { isApi, turnedAway } from './turned-away';

/** Before every page, answer and file: who may ask, in which language, and under which policy. */
export type Door = Readonly<{
  /** Whether the request may go on to Next; one that may not has been answered. */
  passes: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** The same for a request that would make a channel of its connection, which is cut where it may not. */
  upgrades: (request: IncomingMessage, socket: Duplex) => boolean;
  /** Whether a request that passed was answered here: with a page that is kept, or with why there is none. */
  answers: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Answers what is no HTTP, too long or too slow, and hangs up. */
  breaks: (error: Error, socket: Duplex) => Promise<void>;
  /** Answers whoever takes this server for a proxy, and hangs up. */
  connects: (request: IncomingMessage, socket: Duplex) => Promise<void>;
}>;

export function door(settings: Settings, store: () => Promise<Store>): Door {
  const kept = keptPages(store, settings);
  const answerTo = (request: IncomingMessage): Response | Incoming => {
    const asked = incoming(request);
    if (asked === undefined) return turnedAway(unreadable(request), { kind: 'bad-address' });
    return (
      refusedByForm(asked) ??
      gate(asked, settings, Date.now()) ??
      (settings.production ? refusedByTable(asked) : undefined) ??
      asked
    );
  };
  return {
    passes: (request, response) => {
      for (const name of believed) delete request.headers[name];
      if (request.headers['x-forwarded-proto'] !== 'https') delete request.headers['x-forwarded-proto'];
      for (const [name, value] of securityHeaders) response.setHeader(name, value);
      const answer = answerTo(request);
      if (answer instanceof Response) {
        response.setHeader('Content-Security-Policy', answerPolicy);
        void send(answer, response);
        return false;
      }
      if (!isBuiltFile(answer)) setPolicy(request, response, answer, settings.production);
      return true;
    },
    upgrades: (request, socket) => {
      if (!(answerTo(request) instanceof Response) && isOwnPage(request)) return true;
      socket.destroy();
      return false;
    },
    answers: async (request, response) => {
      const asked = incoming(request);
      if (asked === undefined) return false;
      const failure = await pageFailure(asked, store);
      if (failure !== undefined) {
        await send(turnedAway(asked, { kind: failure }), response);
        return true;
      }
      return settings.production && kept(asked, request, response);
    },
    breaks: (error, socket) => {
      return cut(turnedAway(unreadableBytes(error), { kind: brokenKind(error) }), socket);
    },
    connects: (request, socket) => {
      const asked = unreadable(request);
      return cut(turnedAway(asked, { kind: 'method-not-allowed' }, { allow: 'GET, HEAD, OPTIONS' }), socket);
    },
  };
}

// What a caller may say of itself and Next would take as said by a proxy of its own, or by itself.
const believed = [
  ...['forwarded', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-for', 'x-forwarded-server'],
  ...['content-security-policy', 'content-security-policy-report-only', 'x-middleware-subrequest'],
  ...[
    'x-invoke-path',
    'x-invoke-query',
    'x-invoke-output',
    'x-invoke-status',
    'x-rewrite-url',
    'x-original-url',
  ],
];

function setPolicy(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Incoming,
  production: boolean,
): void {
  if (isApi(asked)) {
    response.setHeader('Content-Security-Policy', answerPolicy);
    return;
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, production);
  // Next reads the nonce from the request's policy and puts it on the scripts of its own
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
  const remembered = rememberedLocale(asked);
  if (remembered !== undefined) response.appendHeader('Set-Cookie', remembered);
}

// A browser opens a channel for any page that asks it to, and says whose page that is.
function isOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.end(Buffer.from(await answer.arrayBuffer()));
}

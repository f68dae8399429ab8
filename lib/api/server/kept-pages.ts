import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DossierRecord } from '@/lib/dossier/log';
import type { Settings } from '@/lib/settings.mjs';
import type { Store } from '@/lib/store/store';
import { isStoreError } from '@/lib/store/store-error';
import { cookieValue } from './cookie-value';
import type { Incoming } from './incoming';
import { whoAsks } from './who';

/** The page cut where its nonce stood, so that it is sent with a new one every time. */
type Page = Readonly<{ parts: readonly string[]; headers: OutgoingHttpHeaders }>;

/** Pages that are made of nothing but their address, the dossier, the theme and who looks at them. */
const pattern = /^\/(?:en|ar)\/dossiers\/([a-z0-9-]+)(?:\/(?:evidence|history))?$/;
const longestQuery = 2_000;
const mostPerDossier = 12;
const zipped = promisify(gzip);

/**
 * Keeps pages as they were made. A record is the same object until something is added to the dossier, in whichever
 * chain, and takes its pages with it when it goes; so no page is older than what it shows. Answers a request for a page
 * that is kept, and keeps the one that is about to be made where it is not; true if the request was answered.
 */
export function keptPages(store: () => Promise<Store>, settings: Settings) {
  const pages = new WeakMap<DossierRecord, Map<string, Page>>();
  return async (asked: Incoming, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const found = await madeFrom(asked, store, settings);
    if (found === undefined) return false;
    const of = pages.get(found.record) ?? new Map<string, Page>();
    pages.set(found.record, of);
    const page = of.get(found.key);
    const nonce = /'nonce-([^']+)'/.exec(String(request.headers['content-security-policy']))?.[1] ?? '';
    if (page !== undefined) {
      await send(page, nonce, /\bgzip\b/.test(asked.header('accept-encoding') ?? ''), response);
      return true;
    }
    // it is kept as text, and this once sent as it is kept
    delete request.headers['accept-encoding'];
    listen(response, (html) => {
      const parts = html.split(nonce);
      if (parts.length === 1) return;
      const [oldest] = of.keys();
      if (of.size >= mostPerDossier && oldest !== undefined) of.delete(oldest);
      of.set(found.key, { parts, headers: response.getHeaders() });
    });
    return false;
  };
}

async function madeFrom(
  { method, pathname, search, header }: Incoming,
  store: () => Promise<Store>,
  settings: Settings,
): Promise<Readonly<{ record: DossierRecord; key: string }> | undefined> {
  const [, slug] = pattern.exec(pathname) ?? [];
  const isPage = method === 'GET' && slug !== undefined && search.length <= longestQuery;
  // what Next's own router asks for is no page
  if (!isPage || routed.some((name) => header(name) !== undefined)) return undefined;
  const who = whoAsks({ get: (name) => header(name) ?? null }, settings, Date.now());
  if (who === undefined) return undefined;
  try {
    const opened = await store();
    const record = await opened.readDossier(slug);
    const theme = cookieValue(header('cookie'), 'masar-theme');
    const key = JSON.stringify([pathname, search, theme, who.id, await opened.nameOf(who.id)]);
    return record && { record, key };
  } catch (error) {
    // the page says by itself that the database is away
    if (isStoreError(error)) return undefined;
    throw error;
  }
}

const routed = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action', 'range'];

/** Hands over a page once the whole of it was sent. */
function listen(response: ServerResponse, onPage: (html: string) => void): void {
  const chunks: Buffer[] = [];
  const [write, end] = [response.write, response.end];
  const noted = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  Object.assign(response, {
    write: (...given: unknown[]) => {
      noted(given[0]);
      return Reflect.apply(write, response, given);
    },
    end: (...given: unknown[]) => {
      noted(given[0]);
      return Reflect.apply(end, response, given);
    },
  });
  response.once('finish', () => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    if (response.statusCode === 200 && isPage && response.getHeader('content-encoding') === undefined)
      onPage(Buffer.concat(chunks).toString());
  });
}

async function send(
  { parts, headers }: Page,
  nonce: string,
  takesGzip: boolean,
  response: ServerResponse,
): Promise<void> {
  const html = Buffer.from(parts.join(nonce));
  // what the door has set is of this request: its policy, its cookie
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !response.hasHeader(name) && name !== 'set-cookie')
      response.setHeader(name, value);
  if (takesGzip) response.setHeader('Content-Encoding', 'gzip');
  const body = takesGzip ? await zipped(html, { level: 3 }) : html;
  response.setHeader('Content-Length', body.byteLength);
  response.end(body);
}

import { isLocale, type Locale } from '@/lib/i18n/locales';
import type { Result } from '@/lib/kernel/result';
import type { Failure } from '@/lib/store/sql-errors.mjs';
import type { Store } from '@/lib/store/store';
import { isStoreError } from '@/lib/store/store-error';
import type { ProblemKind } from '../problem';
import { problemOf } from './problem-of';
import type { Refusal } from './refusal';
import { machine, type Who } from './who';

export type Asked = Readonly<{ request: Request; store: Store; slug: string; who: Who }>;
export type Reply =
  | Readonly<{ status: 200 | 201; body: unknown; location?: string; json?: undefined; file?: undefined }>
  /** JSON that was written before. */
  | Readonly<{ status: 200; json: Uint8Array<ArrayBuffer>; file?: undefined }>
  /** A text to be kept under a name, not JSON. */
  | Readonly<{ status: 200; body: string; json?: undefined; file: Readonly<{ name: string; type: string }> }>;
export type Work = (asked: Asked) => Promise<Result<Reply, Refusal>>;

/** Does the work and words its outcome. Faults of ours are logged here and nowhere else, and never shown. */
export async function respond(
  request: Request,
  slug: string,
  store: () => Promise<Store>,
  work: Work,
  who: Who = machine,
): Promise<Response> {
  try {
    const outcome = await work({ request, slug, store: await store(), who });
    return outcome.ok ? replied(outcome.value) : refused(outcome.error, readerLocale(request));
  } catch (error) {
    // a lock or a full disk is no fault of the code: where it came from says nothing
    const isOfMoment = isStoreError(error) && (error.failure === 'busy' || error.failure === 'full');
    console.error(isOfMoment ? error.message : error);
    return refused({ kind: kindOfFailure(error) }, readerLocale(request));
  }
}

export type OfFailure = 'store-busy' | 'disk-full' | 'record-damaged' | 'store-unavailable' | 'internal';

/** What is said of an error that nobody outside caused. */
export function kindOfFailure(error: unknown): OfFailure {
  return isStoreError(error) ? kindOf[error.failure] : 'internal';
}

const kindOf: Readonly<Record<Failure, OfFailure>> = {
  busy: 'store-busy',
  full: 'disk-full',
  damaged: 'record-damaged',
  away: 'store-unavailable',
};

/** The header that says after how many seconds it is worth asking again, where it is the moment that was wrong. */
export function retryAfter(kind: ProblemKind): Readonly<Record<string, string>> {
  return kind === 'store-busy' || kind === 'store-unavailable' ? { 'retry-after': '5' } : {};
}

/** A refusal as a response (RFC 9457). */
export function refused(
  refusal: Refusal,
  locale: Locale,
  extra: Readonly<Record<string, string>> = {},
): Response {
  const problem = problemOf(refusal, locale);
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      ...retryAfter(refusal.kind),
      ...extra,
    },
  });
}

/** The language that the reader asked for in the address, else the first one they prefer that there is. */
export function readerLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  return isLocale(asked) ? asked : preferredLocale(request.headers.get('accept-language') ?? '');
}

export function preferredLocale(acceptLanguage: string): Locale {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en';
}

function replied(reply: Reply): Response {
  if (reply.file !== undefined) return download(reply.body, reply.file);
  if (reply.json !== undefined)
    return new Response(reply.json, {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  const { status, body, location } = reply;
  return Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', ...(location !== undefined && { location }) },
  });
}

function download(text: string, { name, type }: Readonly<{ name: string; type: string }>): Response {
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(text, { headers: { ...headers, 'cache-control': 'no-store' } });
}

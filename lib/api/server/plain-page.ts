import { direction, type Locale } from '@/lib/i18n/locales';
import { wordsIn } from '@/lib/i18n/words-in';
import { problemOf } from './problem-of';
import type { Refusal } from './refusal';
import { retryAfter } from './respond';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A refusal as a page of its own: it needs no script, no file and no database, for any of them may be what failed. */
export function plainPage(
  refusal: Refusal,
  locale: Locale,
  onward: string,
  extra: Readonly<Record<string, string>> = {},
): Response {
  const { title, detail, status } = problemOf(refusal, locale);
  const words = wordsIn(locale, 'shell');
  const link = onward.includes('/enter') ? words.tryAgain : words.backHome;
  const html = `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(words.masar)}</title>
<style>:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.6}main{max-inline-size:40rem;margin:4rem auto;padding:0 1rem}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(detail)}</p><p><a href="${escaped(onward)}">${escaped(link)}</a></p></main></body>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': policy,
      'cache-control': 'no-store',
      ...retryAfter(refusal.kind),
      ...extra,
    },
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

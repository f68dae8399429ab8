import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './lib/project.mjs';

/** A directive with what follows it, and what stands in its braces. */
type Directive = Readonly<{ words: readonly string[]; block?: readonly Directive[] }>;

const read = (name: string) => readFileSync(path.join(project, 'docs/proxy', name), 'utf8');

/** Words, quoted texts, braces and ends of directives; comments are left out. */
function tokens(text: string, end: ';' | '\n'): readonly string[] {
  const bare = text.replaceAll(/(^|\s)#.*$/gm, '$1');
  return (bare.match(/"[^"\n]*"|\{\w+\}|[{};\n]|[^\s{};"]+/g) ?? []).flatMap((token) =>
    token === '\n' && end === ';' ? [] : [token],
  );
}

function parsed(text: string, end: ';' | '\n'): readonly Directive[] {
  const left = [...tokens(text, end)];
  const block = (isInner: boolean): readonly Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (let token = left.shift(); token !== undefined; token = left.shift()) {
      if (token === '{') {
        expect(words, 'a block has a name').not.toEqual([]);
        found.push({ words, block: block(true) });
        words = [];
      } else if (token === '}') {
        expect([isInner, words], 'a block ends once, after a whole directive').toEqual([true, []]);
        return found;
      } else if (token === end) {
        if (words.length > 0) found.push({ words });
        words = [];
      } else words.push(token.replaceAll('"', ''));
    }
    expect([isInner, words], 'every block and directive ends').toEqual([false, []]);
    return found;
  };
  return block(false);
}

const under = (all: readonly Directive[], ...names: readonly string[]): readonly Directive[] =>
  names.reduce<readonly Directive[]>(
    (inside, name) => inside.find(({ words }) => words.join(' ') === name)?.block ?? [],
    all,
  );
const said = (all: readonly Directive[]) => all.map(({ words }) => words.join(' '));
const allWords = (all: readonly Directive[]): readonly string[] =>
  all.flatMap(({ words, block }) => [words[0] ?? '', ...allWords(block ?? [])]);

describe('the proxies in the documents', () => {
  it('hand nginx what the gate reads: the host, and that it came by TLS', () => {
    const sites = parsed(read('nginx.conf'), ';');
    const site = sites.find(({ block }) => said(block ?? []).includes('listen 443 ssl'))?.block ?? [];
    expect(said(under(site, 'location /'))).toEqual(
      expect.arrayContaining([
        'proxy_pass http://127.0.0.1:3000',
        'proxy_set_header Host $host',
        'proxy_set_header X-Forwarded-Proto https',
      ]),
    );
    expect(said(site)).toContain('add_header Strict-Transport-Security max-age=31536000 always');
    const known =
      /^(?:server|listen|server_name|return|ssl_certificate|ssl_certificate_key|add_header|client_max_body_size|location|proxy_(?:pass|http_version|set_header|read_timeout))$/;
    expect(allWords(sites).filter((word) => !known.test(word))).toEqual([]);
    // nothing is said to Masar by the way that is not TLS
    expect(JSON.stringify(sites.filter(({ block }) => block !== site))).not.toContain('proxy_pass');
  });

  it('hand Caddy the same', () => {
    const sites = parsed(read('Caddyfile'), '\n');
    expect(said(sites)).toEqual(['masar.example.org']);
    expect(said(under(sites, 'masar.example.org', 'reverse_proxy 127.0.0.1:3000'))).toEqual([
      'header_up Host {host}',
      'header_up X-Forwarded-Proto https',
    ]);
    expect(said(under(sites, 'masar.example.org'))).toContain(
      'header Strict-Transport-Security max-age=31536000',
    );
    const known = /^(?:masar\.example\.org|encode|header|reverse_proxy|header_up)$/;
    expect(allWords(sites).filter((word) => !known.test(word))).toEqual([]);
  });

  it.each([
    ['a { b }', ';'],
    ['a { b;', ';'],
    ['a; }', ';'],
    ['{ b; }', ';'],
    ['a b', ';'],
  ] as const)('are read by something that notices what is broken: %s', (text, end) => {
    expect(() => parsed(text, end)).toThrow();
  });
});

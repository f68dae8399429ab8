import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { takesLong } from './other-thread.mjs';
import { portStream } from './port-stream.mjs';

it('carries a request and a long answer from one end of a channel to the other, and no socket is opened', async () => {
  const sent = 'أ'.repeat(2_000_000);
  const server = createServer(async (asked, answer) => {
    asked.setEncoding('utf8');
    let body = '';
    for await (const chunk of asked) body += chunk;
    answer.writeHead(200, { 'x-path': asked.url ?? '' }).end(body + body);
  });
  const { port1, port2 } = new MessageChannel();
  server.emit('connection', portStream(port2));
  const passed = request({
    method: 'POST',
    path: '/a?b=c',
    createConnection: () => portStream(port1) as never,
  });
  passed.end(sent);
  const [answer]: [IncomingMessage] = (await once(passed, 'response')) as never;
  answer.setEncoding('utf8');
  let got = '';
  for await (const chunk of answer) got += chunk;
  expect(answer.headers['x-path']).toBe('/a?b=c');
  expect(got === sent + sent).toBe(true);
  expect(server.listening).toBe(false);
});

it('takes paper elsewhere, and nothing else', () => {
  for (const url of ['/en/dossiers/a/print', '/ar/dossiers/a-b/print?size=a3'])
    expect(takesLong(url)).toBe(true);
  for (const url of [
    '/en/dossiers/a',
    '/en/dossiers/print',
    '/en/dossiers/a/printed',
    '/api/health?x=/en/dossiers/a/print',
  ])
    expect(takesLong(url)).toBe(false);
});

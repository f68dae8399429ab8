import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerPolicy } from './content-security-policy';
import type { Incoming } from './incoming';
import { securityHeaders } from './security-headers';

/** What kind of fault Node found in what came over the wire. */
export function brokenKind(error: Error): 'headers-too-large' | 'request-too-slow' | 'bad-request' {
  return brokenKinds[String('code' in error ? error.code : '')] ?? 'bad-request';
}

const brokenKinds: Readonly<Record<string, 'headers-too-large' | 'request-too-slow'>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** What can be told of a request whose address is none: enough to answer it in its language. */
export function unreadable({ method = 'GET', url = '', headers }: IncomingMessage): Incoming {
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : value?.join(', ');
  };
  const [pathname = ''] = url.split('?');
  return { method, pathname, search: '', header };
}

/** The same of one that is no HTTP, or was cut off in the middle of its headers. */
export function unreadableBytes(error: Error): Incoming {
  const raw = 'rawPacket' in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : [];
  const text = Buffer.from(raw).toString('latin1');
  const [, method = 'GET', pathname = '/'] = /^([A-Z]+) ([^\s?]+)/.exec(text) ?? [];
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*?)\\r?$`, 'im').exec(text)?.[1];
  return { method, pathname, search: '', header };
}

/** Answers on a connection by hand, and hangs up. */
export async function cut(answer: Response, socket: Duplex): Promise<void> {
  // an answer that was begun cannot be followed by another
  const begun: unknown = Reflect.get(socket, '_httpMessage');
  const isBegun = typeof begun === 'object' && begun !== null && Reflect.get(begun, '_headerSent') === true;
  if (!socket.writable || isBegun) {
    socket.destroy();
    return;
  }
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers([...securityHeaders.map(([name, value]): [string, string] => [name, value])]);
  headers.set('content-security-policy', answerPolicy);
  for (const [name, value] of answer.headers) headers.set(name, value);
  headers.set('content-length', String(body.byteLength));
  headers.set('connection', 'close');
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`, ...lines, '', ''].join(
    '\r\n',
  );
  socket.end(Buffer.concat([Buffer.from(head, 'latin1'), body]));
}

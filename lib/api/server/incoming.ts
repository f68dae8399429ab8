import type { IncomingMessage } from 'node:http';

/**
 * A request as it came over the wire, before anything has read meaning into its address: what a router decodes,
 * shortens or resolves later must not have been decided on before.
 */
export type Incoming = Readonly<{
  method: string;
  /** The path and nothing else, undecoded. */
  pathname: string;
  /** What follows it from the question mark on, or nothing. */
  search: string;
  header: (name: string) => string | undefined;
}>;

/** The request in Node's own form; undefined where its address is no path, or could be read as naming another host. */
export function incoming({ method = 'GET', url = '', headers }: IncomingMessage): Incoming | undefined {
  if (!/^\/(?![/\\])[\u0021-\u007e]*$/.test(url)) return undefined;
  const end = url.indexOf('?');
  return {
    method,
    pathname: end === -1 ? url : url.slice(0, end),
    search: end === -1 ? '' : url.slice(end),
    header: (name) => {
      const value = headers[name];
      return typeof value === 'string' ? value : value?.join(', ');
    },
  };
}

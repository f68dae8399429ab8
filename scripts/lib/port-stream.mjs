import { Duplex } from 'node:stream';

/**
 * One end of a connection between two threads: what is written into it comes out of the end that is made of the other
 * port of the same channel. No socket is opened, so that nobody else can knock at it. It holds what nobody has read
 * yet, which is one page at most.
 *
 * @param {import('node:worker_threads').MessagePort} port
 * @returns {Duplex}
 */
export function portStream(port) {
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk, _, done) => {
      port.postMessage(chunk);
      done();
    },
    final: (done) => {
      port.postMessage(undefined);
      done();
    },
    destroy: (error, done) => {
      port.close();
      done(error);
    },
  });
  port.on('message', (bytes) => stream.push(bytes === undefined ? null : bytes));
  port.on('close', () => stream.destroy());
  return stream;
}

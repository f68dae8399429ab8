import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exposureNote } from '../../lib/settings.mjs';
import { otherThread, takesLong } from './other-thread.mjs';
import { project } from './project.mjs';

const graceMs = 3_000;
const starter = 'x-masar-start';
const place = Symbol.for('masar.door');
/** @typedef {import('../../lib/api/server/door').Door} Door */

/**
 * Serves until it is told to stop, and says where once it answers. In this very process: whoever ends it, however
 * roughly, ends the server and leaves none behind on the port.
 *
 * The gate stands in front of Next. It is compiled with the application, which puts it in its place when it starts
 * (`app/_server/start-up.ts`); until then, and without it, nothing is served.
 *
 * @param {import('../../lib/settings.mjs').Settings} settings
 * @param {Readonly<{ development?: boolean }>} [how]
 */
export async function serve(settings, { development = false } = {}) {
  const { host, port, dataDir } = settings;
  Object.assign(process.env, {
    HOST: host,
    PORT: String(port),
    DATA_DIR: dataDir,
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  process.chdir(project);
  const { default: next } = await import('next');
  Reflect.set(globalThis, place, undefined);
  // Next listens for channels by itself, behind our back: it tells this instead, and is asked once the gate has been
  /** @type {((...channel: unknown[]) => void) | undefined} */
  let channel;
  const listened = {
    on: (/** @type {string} */ _, /** @type {typeof channel} */ listener) => {
      channel = listener;
    },
  };
  const without = /** @type {import('node:http').Server} */ (/** @type {unknown} */ (listened));
  const app = next({ dev: development, dir: project, hostname: host, port, httpServer: without });
  await app.prepare();
  const here = app.getRequestHandler();
  const elsewhere = otherThread({ dir: project, hostname: host, port });
  // what is rebuilt as one types is served by the thread that builds it
  const pass = /** @type {typeof here} */ (
    (request, response) =>
      !development && takesLong(request.url ?? '') ? elsewhere(request, response) : here(request, response)
  );
  const first = randomUUID();
  /** @type {Door | undefined} */
  let door;

  // a request without a host is refused by the gate, in words
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (door !== undefined) {
      if (door.passes(request, response))
        answered(door, request, response).catch((error) => {
          console.error(error);
          response.destroy();
        });
    } else if (request.headers[starter] === first) void pass(request, response);
    else response.writeHead(503, { 'retry-after': '1' }).end();
  });
  /** @type {(door: Door, ...both: Parameters<Door['answers']>) => Promise<void>} */
  const answered = async (door, request, response) => {
    if (!(await door.answers(request, response))) await pass(request, response);
  };
  server.on('clientError', (error, socket) => {
    if (door === undefined) socket.destroy();
    else void door.breaks(error, socket);
  });
  server.on('connect', (request, socket) => {
    if (door === undefined) socket.destroy();
    else void door.connects(request, socket);
  });
  // whatever is expected of an answer, it is the answer that it always is
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('upgrade', (request, socket, head) => {
    if (door?.upgrades(request, socket) && development) channel?.(request, socket, head);
    else socket.destroy();
  });
  // longer than a browser or a proxy keeps a connection, so that none is cut off just as it is used again
  server.keepAliveTimeout = 75_000;
  server.listen(port, host);
  await once(server, 'listening');
  endOnSignal(server, app);
  // Next starts the application with the first request, which is ours: nobody else is answered before the gate is there
  await fetch(`http://${reachable(host)}:${port}/api/health`, { headers: { [starter]: first } });
  door = Reflect.get(globalThis, place);
  if (door === undefined) throw new Error('the gate did not come up');
  console.log(`Masar is running at http://${bracketed(host)}:${port}`);
  const note = exposureNote(settings);
  if (note !== undefined) console.log(note);
  console.log('Stop it with Ctrl+C.');
}

/**
 * What was asked is answered before the end, but nobody who stays connected holds it up.
 *
 * @param {import('node:http').Server} server
 * @param {Readonly<{ close: () => Promise<void> }>} app
 */
function endOnSignal(server, app) {
  const end = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
    await closed;
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
}

// "every address" is none that can be called
/** @param {string} host */
function reachable(host) {
  return bracketed(host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host);
}

/** @param {string} host */
function bracketed(host) {
  return host.includes(':') ? `[${host}]` : host;
}

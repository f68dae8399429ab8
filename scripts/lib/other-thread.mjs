import { request as ask } from 'node:http';
import { MessageChannel, Worker } from 'node:worker_threads';
import { portStream } from './port-stream.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(request: IncomingMessage, response: ServerResponse) => Promise<void>} Handle */

/**
 * Pages whose making may take seconds: everything known, laid out on paper.
 *
 * @param {string} url
 */
export function takesLong(url) {
  return /^\/(?:en|ar)\/dossiers\/[^/?]+\/print(?:\?|$)/.test(url);
}

/** A thread that nobody has asked for so long is ended, and gives its memory back. */
const idleMilliseconds = 5 * 60_000;

/**
 * Requests answered in another thread, which is started when the first one comes.
 *
 * @param {Readonly<{ dir: string, hostname: string, port: number }>} application
 * @returns {Handle}
 */
export function otherThread(application) {
  /** @type {Worker | undefined} */
  let worker;
  let asked = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let idle;

  function running() {
    clearTimeout(idle);
    if (worker !== undefined) return worker;
    const started = new Worker(new URL('./page-thread.mjs', import.meta.url), { workerData: application });
    started.unref();
    started.on('error', (error) => console.error(error));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    return started;
  }

  function done() {
    asked -= 1;
    if (asked > 0) return;
    idle = setTimeout(() => worker?.terminate(), idleMilliseconds);
    idle.unref();
  }

  return async (request, response) => {
    asked += 1;
    const { port1, port2 } = new MessageChannel();
    running().postMessage(port2, [port2]);
    const { method, url, headers } = request;
    const passed = ask({ method, path: url, headers, createConnection: () => portStream(port1) });
    passed.on('response', (answer) => {
      for (const [name, value] of Object.entries(hopless(answer.headers)))
        if (value !== undefined) response.setHeader(name, value);
      response.writeHead(answer.statusCode ?? 500);
      answer.pipe(response);
    });
    passed.on('error', (error) => {
      if (response.destroyed) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
    response.on('close', () => {
      passed.destroy();
      done();
    });
    request.pipe(passed);
  };
}

/**
 * What an answer says beyond this one connection.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function hopless({ connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...rest }) {
  return rest;
}

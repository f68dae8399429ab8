// The application once more, in a thread of its own: pages that take long are made here, while the first thread goes on
// answering everybody else.
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import next from 'next';
import { portStream } from './port-stream.mjs';

// the gate stands before the first thread; the application asks for the place where it would put its own
Reflect.set(globalThis, Symbol.for('masar.door'), undefined);
// Next would listen for channels by itself: it is given a server that has none
const app = next({ dev: false, ...workerData, httpServer: { on: () => undefined } });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
parentPort?.on('message', (port) => server.emit('connection', portStream(port)));

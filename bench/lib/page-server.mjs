import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { project } from '../../scripts/lib/project.mjs';

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
});
const timelinejs = path.join(project, 'bench/node_modules/@knight-lab/timelinejs/dist');

/** Serves the bundled pages, and what TimelineJS loads by itself, on loopback only. @param {string} folder */
export async function servePages(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [base, name] = pathname.startsWith('/timelinejs/')
      ? [timelinejs, pathname.slice('/timelinejs'.length)]
      : [folder, pathname];
    const file = path.join(base, path.normalize(name));
    const body = file.startsWith(base) ? await readFile(file).catch(() => undefined) : undefined;
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

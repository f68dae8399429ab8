import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { freePort } from '../lib/test-server.mjs';
import { onPath } from './on-path.mjs';

/**
 * The WebKitGTK of this machine, led through WebDriver. It knows no window without a screen, so where there is none
 * it gets one that nobody sees.
 *
 * @returns {Promise<import('./browser.mjs').Browser | undefined>}
 */
export async function openWebkit() {
  const [driver, binary, screen] = [onPath('WebKitWebDriver'), miniBrowser(), onPath('Xvfb')];
  if (driver === undefined || binary === undefined) return undefined;
  if (process.env.DISPLAY === undefined && screen === undefined) return undefined;
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const environment = { ...process.env };
  if (process.env.DISPLAY === undefined && screen !== undefined) {
    environment.DISPLAY = `:${90 + (process.pid % 100)}`;
    started.push(spawn(screen, [environment.DISPLAY, '-screen', '0', '2000x1200x24'], { stdio: 'ignore' }));
    await after(1_000);
  }
  const port = await freePort();
  started.push(spawn(driver, ['-p', String(port)], { stdio: 'ignore', env: environment }));
  const ask = asker(`http://127.0.0.1:${port}`);
  const { sessionId } = await answered(() =>
    ask('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    }),
  );
  const at = `/session/${sessionId}`;
  const run = (/** @type {string} */ script) => ask('POST', `${at}/execute/async`, { script, args: [] });
  return {
    name: 'WebKitGTK',
    // its driver has no ear for the console
    complaints: () => [],
    // the frame of the window is not part of the page
    resize: async (width, height) => {
      await ask('POST', `${at}/window/rect`, { x: 0, y: 0, width, height });
      const [w, h] = await run('arguments[0]([window.innerWidth, window.innerHeight])');
      await ask('POST', `${at}/window/rect`, { width: 2 * width - w, height: 2 * height - h });
    },
    open: (url) => ask('POST', `${at}/url`, { url }),
    read: async (expression) =>
      JSON.parse(
        await run(
          `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value)));`,
        ),
      ),
    picture: async () => Buffer.from(await ask('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await ask('DELETE', at);
      for (const child of started.reverse()) child.kill();
    },
  };
}

/** @returns {string | undefined} */
function miniBrowser() {
  const folders = ['/usr/lib', ...['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']].filter(
    existsSync,
  );
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`))
    .filter((file) => file.includes('webkit2gtk') || file.includes('webkitgtk'))
    .find(existsSync);
}

/** @param {string} origin */
function asker(origin) {
  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  return async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

// The driver takes a moment to listen.
/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function answered(work) {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await after(100);
    }
  }
  throw new Error('WebKitWebDriver never answered');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onPath } from './on-path.mjs';

// What the browser would otherwise ask of the network at every start.
const preferences = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/**
 * The Firefox of this machine, led through WebDriver BiDi, the standard that it speaks without a driver beside it.
 *
 * @returns {Promise<import('./browser.mjs').Browser | undefined>}
 */
export async function openFirefox() {
  const command = onPath('firefox', 'firefox-esr');
  if (command === undefined) return undefined;
  const profile = mkdtempSync(path.join(tmpdir(), 'masar-firefox-'));
  writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const child = spawn(command, ['--headless', '--remote-debugging-port', '0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { ask, complaints } = await connected(await socketOf(child));
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await ask('browsingContext.getTree', {});
  const context = contexts[0].context;
  return {
    name: 'Firefox',
    complaints,
    resize: (width, height) => ask('browsingContext.setViewport', { context, viewport: { width, height } }),
    open: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    read: async (expression) => {
      const { result, exceptionDetails } = await ask('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    picture: async () =>
      Buffer.from((await ask('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** @param {import('node:child_process').ChildProcess} child */
async function socketOf(child) {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += chunk;
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
    if (found !== null) {
      child.stderr?.resume();
      return `${found[1]}/session`;
    }
  }
  throw new Error(`Firefox ended before it listened; it said:\n${said}`);
}

/** @param {string} url */
async function connected(url) {
  const socket = new WebSocket(url);
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const open = new Map();
  /** @type {string[]} */
  let heard = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.method === 'log.entryAdded' && ['error', 'warn'].includes(message.params.level))
      heard.push(message.params.text);
    const waiting = open.get(message.id);
    open.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
  });
  await once(socket, 'open');
  let last = 0;
  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>}
   */
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const complaints = () => {
    const all = heard;
    heard = [];
    return all;
  };
  return { ask, complaints };
}

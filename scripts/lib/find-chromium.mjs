import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first Chromium on this machine that really runs: `CHROME_PATH`, Playwright's own, the PATH, known places. */
export function findChromium() {
  return chromiumCandidates(process.env, ownDownload()).find((file) => existsSync(file) && runs(file));
}

/**
 * Where to look, in this order.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string | undefined} downloaded
 * @returns {string[]}
 */
export function chromiumCandidates(env, downloaded) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [
    ...(env.CHROME_PATH ? [env.CHROME_PATH] : []),
    ...(downloaded === undefined ? [] : [downloaded]),
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...knownPlaces,
  ];
}

/** A Chromium, installed if need be; undefined if there is none and no way to one. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log("No Chromium found. Trying Playwright's own …");
  await runTool('@playwright/test/cli.js', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeoutMs: 300_000,
  });
  if (findChromium() === undefined && isRootOnDebian()) {
    console.log("Trying Debian's package …");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env, timeoutMs: 180_000 });
    await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'chromium'], {
      env,
      timeoutMs: 420_000,
    });
  }
  return findChromium();
}

export const noChromium =
  'No Chromium was found and none could be installed: install Chromium or Chrome and set CHROME_PATH to its ' +
  'program, or run "npx playwright install --with-deps chromium", then start the tests again.';

/** A file alone proves nothing: a download may lack the libraries of the system. @param {string} file */
function runs(file) {
  // On Windows the program opens a window instead of naming its version.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function ownDownload() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has no build for this system
  }
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

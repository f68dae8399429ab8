import { setTimeout as rest } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { panned, zoomed } from './hand.mjs';

export const patienceMs = 60_000;
const levels = [1, 1.4, 2, 3.1, 4, 7, 11, 16, 25, 40, 64];

/**
 * @typedef {Readonly<{ median: number, p95: number, longest: number, frames: number }>} Frames
 * @typedef {Readonly<{
 *   mountMs: number, mounts: readonly number[], nodes: number, heapMb: number, dataMb: number,
 *   pan: Frames | undefined, zoom: Frames | undefined, sameLayout: boolean | undefined
 * }>} Measured
 */

/**
 * Everything about one candidate at one size, each mount in a browser of its own; undefined where it did not finish.
 *
 * @param {Readonly<{ executablePath: string, origin: string, name: string, count: number, mounts: number }>} wish
 * @returns {Promise<Measured | undefined>}
 */
export async function measured({ executablePath, origin, name, count, mounts }) {
  const address = `${origin}/${name}.html`;
  const first = await inBrowser(executablePath, (browser) => wholeRun(browser, address, count));
  if (first === undefined) return undefined;
  const times = [first.mountMs];
  // what takes long varies little, and a minute is better spent elsewhere
  const more = first.mountMs > 20_000 ? 0 : first.mountMs > 3_000 ? Math.min(2, mounts - 1) : mounts - 1;
  for (let run = 0; run < more; run++) {
    const again = await inBrowser(executablePath, async (browser) =>
      mountOf(await prepared(browser, address, count)),
    );
    if (again !== undefined) times.push(again);
  }
  return { ...first, mountMs: quantile(times, 0.5), mounts: times };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 * @returns {Promise<Measured | undefined>}
 */
async function wholeRun(browser, address, count) {
  const page = await prepared(browser, address, count);
  const dataMb = await heapMb(page);
  const mountMs = await mountOf(page);
  if (mountMs === undefined) return undefined;
  const settled = await inTime(page.evaluate('bench.settled().then(() => true)'));
  if (settled === undefined) return undefined;
  const [nodes, held] = [Number(await page.evaluate('bench.nodes()')), await heapMb(page)];
  const surface = String(await page.evaluate('bench.surface'));
  /** @type {{ in: string, out: string } | undefined} */
  const buttons = await page.evaluate('bench.zoomButtons');
  const zoom = await inTime(zoomed(page, surface, buttons));
  const pan = zoom && (await inTime(drag(page, surface)));
  // it may be on the screen and not move in time: then what is known of it still belongs in the table
  const sameLayout = pan && (await inTime(returnsTheSame(page)));
  return {
    ...{ mountMs, mounts: [mountMs], nodes, heapMb: held, dataMb, sameLayout },
    ...{ zoom: zoom && framesOf(zoom), pan: pan && framesOf(pan) },
  };
}

/**
 * An eighth of the time is in view, so that there is somewhere to go.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} surface
 */
async function drag(page, surface) {
  await page.evaluate('bench.show(8); bench.settled()');
  return panned(page, surface);
}

/** Whether every zoom on the way out shows what it showed on the way in. @param {import('@playwright/test').Page} page */
async function returnsTheSame(page) {
  const layoutAt = async (/** @type {number} */ level) => {
    await page.evaluate(`bench.show(${level}); bench.settled()`);
    return String(await page.evaluate('bench.layout()'));
  };
  const towards = [];
  for (const level of levels) towards.push(await layoutAt(level));
  for (const level of levels.toReversed()) if ((await layoutAt(level)) !== towards.pop()) return false;
  return true;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 */
export async function prepared(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  // nothing is fetched from elsewhere, whatever a candidate would like
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.goto(address);
  await page.evaluate(`bench.prepare(${count})`);
  return page;
}

/**
 * Milliseconds; undefined when patience ran out.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number | undefined>}
 */
export function mountOf(page) {
  return inTime(page.evaluate('bench.mount()').then((found) => Number(Object(found).mountMs)));
}

/** What the page's script holds once everything unreachable has been collected. @param {import('@playwright/test').Page} page */
async function heapMb(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/**
 * @template T
 * @param {string} executablePath
 * @param {(browser: import('@playwright/test').Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inBrowser(executablePath, work) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/**
 * @template T
 * @param {Promise<T>} working
 * @returns {Promise<T | undefined>}
 */
async function inTime(working) {
  // a browser that is closed under its page fails the page's last question, which nobody waits for any more
  working.catch(() => undefined);
  const ended = new AbortController();
  const patience = rest(patienceMs, undefined, { signal: ended.signal }).catch(() => undefined);
  try {
    return await Promise.race([working, patience]);
  } finally {
    ended.abort();
  }
}

/** @param {readonly number[]} lengths */
function framesOf(lengths) {
  const at = (/** @type {number} */ share) => quantile(lengths, share);
  return { median: at(0.5), p95: at(0.95), longest: at(1), frames: lengths.length };
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length - 1) * share)] ?? Number.NaN;
}

import { gzipSync } from 'node:zlib';
import { median } from './load.mjs';

/**
 * The scripts of a page, gzipped, in kB: those that its HTML names in any way (tags, preloads, chunks that its parts
 * import), and among them those of its script tags.
 *
 * @param {string} address
 */
export async function scriptKb(address) {
  const html = await (await fetch(address)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\bnomodule\b/i.test(tag))
    .map(([, source]) => source ?? '');
  const legacy = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*\bnomodule\b/gi)].map(
    ([, source]) => source,
  );
  const named = [...html.matchAll(/\/?_next\/static\/chunks\/[\w./~-]+\.js/g)].map(
    ([name]) => `/${name.replace(/^\//, '')}`,
  );
  const all = new Set([...tags, ...named].filter((source) => !legacy.includes(source)));
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const source of all) {
    const script = await fetch(new URL(source, address));
    sizes.set(source, gzipSync(Buffer.from(await script.arrayBuffer())).byteLength / 1_000);
  }
  const sum = (/** @type {Iterable<string>} */ sources) =>
    [...new Set(sources)].reduce((total, source) => total + (sizes.get(source) ?? 0), 0);
  return { tags: sum(tags), all: sum(all) };
}

/**
 * When the areas of the chart under the timeline are first drawn, in milliseconds after the first paint (nothing
 * where they are in it), and how far the page moves while it loads.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function firstPaint(browser, address) {
  const found = [];
  for (let visit = 0; visit < 5; visit++) found.push(await oneVisit(browser, address));
  return {
    afterPaintMs: median(found.map(({ chartAt, paintAt }) => Math.max(0, chartAt - paintAt))),
    shift: Math.max(...found.map(({ shift }) => shift)),
    loadedKb: median(found.map(({ loadedKb }) => loadedKb)),
  };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function oneVisit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { shift: 0, chartAt: Number.NaN };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Object(entry).value);
    }).observe({ type: 'layout-shift', buffered: true });
    // the first scenario's area, wider than any other mark that is filled like it
    const look = () => {
      const areas = [...document.querySelectorAll('path[fill="url(#area-1)"]')];
      if (areas.some((area) => area.getBoundingClientRect().width > 300)) seen.chartAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => !Number.isNaN(Object(window).seen.chartAt), undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1_500);
  const found = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => Number(Object(entry).encodedBodySize));
    return {
      ...Object(window).seen,
      paintAt: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      loadedKb: scripts.reduce((sum, size) => sum + size, 0) / 1_000,
    };
  });
  await context.close();
  return /** @type {{ shift: number, chartAt: number, paintAt: number, loadedKb: number }} */ (found);
}

import { quantile } from './load.mjs';

const late = 1.5 * (1_000 / 60);

/**
 * Shares of frames that come late, and the script of a frame at the 95th percentile, while an analyst steps the as-of
 * day, drags a weight and drags the publication pin.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function lateFrames(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_500);

  const day = page.locator('input[type=date]').first();
  const stepped = await during(page, async () => {
    await day.focus();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press(step % 40 < 20 ? 'ArrowDown' : 'ArrowUp');
      await page.waitForTimeout(50);
    }
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const weight = await dragged(page, page.getByRole('slider', { name: /West/ }).first(), 0.6, 120);
  await page.goto(address, { waitUntil: 'networkidle' });
  const pin = await dragged(page, page.getByRole('slider', { name: /Publication date/ }).first(), 0.5, 60);
  await context.close();
  return { 'as-of day': stepped, weight, pin };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} handle
 * @param {number} share where on it the hand takes it
 * @param {number} pixels how far it goes to and fro
 */
async function dragged(page, handle, share, pixels) {
  await page.waitForTimeout(1_000);
  const box = await handle.boundingBox();
  if (box === null) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width * share, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const found = await during(page, async () => {
    for (let move = 0; move < 250; move++) {
      await page.mouse.move(x + pixels * Math.sin(move / 20), y);
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up();
  return found;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} work
 */
async function during(page, work) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const lengths = [];
    let last = performance.now();
    const next = (/** @type {number} */ now) => {
      lengths.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { lengths });
  });
  const client = await page.context().newCDPSession(page);
  /** @type {Readonly<Record<string, unknown>>[]} */
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' });
  await work();
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await ended;
  await client.detach();
  const lengths = /** @type {number[]} */ (await page.evaluate(() => Object(window).lengths)).slice(2);
  return {
    lateShare: lengths.filter((length) => length > late).length / lengths.length,
    scriptMs: quantile(scriptPerFrame(events), 0.95),
  };
}

const scripts = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
]);

/** Milliseconds of script between one drawn frame and the next, on the page's main thread. @param {readonly any[]} events */
function scriptPerFrame(events) {
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame');
  const thread = frames[0]?.tid;
  const own = events.filter(({ tid }) => tid === thread).toSorted((a, b) => a.ts - b.ts);
  /** @type {number[]} */
  const found = [];
  let [sum, until] = [0, 0];
  for (const { name, ph, ts, dur = 0 } of own) {
    if (name === 'FireAnimationFrame' && ts >= until) {
      found.push(sum / 1_000);
      sum = 0;
    }
    // what runs within another was counted with it
    if (ph !== 'X' || !scripts.has(name) || ts < until) continue;
    sum += dur;
    until = ts + dur;
  }
  return found.slice(1);
}

import { setTimeout as rest } from 'node:timers/promises';

// Real input through the browser's own queue, as from a mouse that reports 125 times a second.
const reportMs = 8;
const lengthMs = 3_000;
const clickMs = 120;

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Drags the surface to and fro for three seconds, its button held, and says how long every frame took.
 *
 * @param {Page} page
 * @param {string} surface selector
 */
export async function panned(page, surface) {
  const { x, y } = await middleOf(page, surface);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = await during(page, (passed) =>
    page.mouse.move(x + 260 * Math.sin((passed / lengthMs) * 4 * Math.PI), y),
  );
  await page.mouse.up();
  return frames;
}

/**
 * Turns the wheel over the middle for a second and a half towards and as long away, or presses the zoom buttons.
 *
 * @param {Page} page
 * @param {string} surface selector
 * @param {Readonly<{ in: string, out: string }> | undefined} buttons
 */
export async function zoomed(page, surface, buttons) {
  const { x, y } = await middleOf(page, surface);
  await page.mouse.move(x, y);
  // a wheel belongs to the page until what lies under it has been focused
  await page.evaluate((selector) => {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement || found instanceof SVGElement) found.focus({ preventScroll: true });
  }, surface);
  if (buttons === undefined)
    return during(page, (passed) => page.mouse.wheel(0, passed < lengthMs / 2 ? -8 : 8));
  const [towards, away] = [await middleOf(page, buttons.in), await middleOf(page, buttons.out)];
  return during(page, async (passed) => {
    const button = passed < lengthMs / 2 ? towards : away;
    await page.mouse.click(button.x, button.y);
    await rest(clickMs);
  });
}

/**
 * @param {Page} page
 * @param {(passed: number) => Promise<void>} report
 * @returns {Promise<readonly number[]>}
 */
async function during(page, report) {
  await page.evaluate('bench.frames.start()');
  const start = performance.now();
  for (let reports = 1; performance.now() - start < lengthMs; reports++) {
    await report(performance.now() - start);
    await rest(Math.max(0, start + reports * reportMs - performance.now()));
  }
  return page.evaluate('bench.frames.stop()');
}

/**
 * @param {Page} page
 * @param {string} selector
 */
async function middleOf(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to hold: ${selector}`);
  // what is taller than the window is held where it is in view
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 560) / 2 };
}

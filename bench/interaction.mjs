// How long a frame takes, and its script, while what is drawn follows a hand: npm run bench:interaction
// Every displayed frame is timed in the page itself; 16.7 ms is the floor at 60 Hz. Script is counted in processor time
// of the page's own thread, as the browser traces it, so that it holds on a busy machine too. Prints, never judges.
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';
import { ensureChromium, noChromium } from '../scripts/lib/find-chromium.mjs';
import { noOptions } from '../scripts/lib/no-options.mjs';
import { stop } from '../scripts/lib/stop.mjs';
import { emptyDataDir, removeDataDir, startServer } from '../scripts/lib/test-server.mjs';
import { scriptByFrame } from './lib/script-by-frame.mjs';

noOptions('npm run bench:interaction');

await ensureBuilt();
const executablePath = (await ensureChromium()) ?? stop(noChromium);
const server = await startServer(await emptyDataDir());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
let requests = 0;
page.on('request', () => {
  requests += 1;
});
const moves = 180;

await open();
const slider = await boxOf(page.getByRole('slider', { name: /West/ }));
const along = (/** @type {number} */ move) => slider.x + slider.width * (0.6 + 0.25 * Math.sin(move / 10));
await timed('weight drag', () => dragged(along, slider.y + slider.height / 2));

await open();
const pin = await boxOf(page.getByRole('slider', { name: /Publication/ }));
const swing = (/** @type {number} */ move) => pin.x + pin.width / 2 - 60 + 60 * Math.cos(move / 12);
await timed('pin drag', () => dragged(swing, pin.y + pin.height / 2));

await open();
const clock = page.getByRole('slider', { name: /Look back/ });
await clock.focus();
// there and back over every day with news, as a held key would
await timed('as-of steps', async () => {
  for (let press = 0; press < moves; press++)
    await page.keyboard.press(Math.floor(press / 12) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
});

await open();
const timeline = page.getByRole('listbox');
await timeline.focus();
for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
const axis = await boxOf(timeline);
await timed('timeline pan', () => dragged((move) => axis.x + 500 + 200 * Math.sin(move / 15), axis.y + 120));

await browser.close();
await server.stop();
await removeDataDir(server.dataDir);

async function open() {
  await page.goto(`${server.origin}/en/dossiers/after-sirte`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/**
 * @param {(move: number) => number} x
 * @param {number} y
 */
async function dragged(x, y) {
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  for (let move = 0; move < moves; move++) await page.mouse.move(x(move), y);
  await page.mouse.up();
}

/**
 * @param {string} name
 * @param {() => Promise<void>} act
 */
async function timed(name, act) {
  const before = requests;
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(() => {
    /** @type {number[]} */
    const lengths = [];
    let last = performance.now();
    const next = (/** @type {number} */ now) => {
      lengths.push(now - last);
      last = now;
      frame = requestAnimationFrame(next);
    };
    let frame = requestAnimationFrame(next);
    Object.assign(window, {
      frameLengths: () => {
        cancelAnimationFrame(frame);
        return lengths;
      },
    });
  });
  await act();
  /** @type {number[]} */
  const lengths = await page.evaluate('frameLengths()');
  const script = scriptByFrame((await browser.stopTracing()).toString());
  const frames = sorted(lengths.slice(1));
  const late = frames.filter((length) => length > 25).length / Math.max(1, frames.length);
  console.log(
    [
      `${name}: frames median ${at(frames, 0.5)} ms, p95 ${at(frames, 0.95)} ms, longest ${at(frames, 1)} ms`,
      `late ${(late * 100).toFixed(1)} % of ${frames.length}`,
      `script a frame median ${at(script, 0.5)} ms, p95 ${at(script, 0.95)} ms, most ${at(script, 1)} ms`,
      `${requests - before} requests`,
    ].join('; '),
  );
}

/** @param {readonly number[]} values */
function sorted(values) {
  return values.toSorted((a, b) => a - b);
}

/**
 * @param {readonly number[]} values in ascending order
 * @param {number} share
 */
function at(values, share) {
  return (values[Math.floor((values.length - 1) * share)] ?? 0).toFixed(1);
}

/** @param {import('@playwright/test').Locator} locator */
async function boxOf(locator) {
  return (await locator.boundingBox()) ?? stop('There is nothing to drag on the page.');
}

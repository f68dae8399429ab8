// How long a frame takes while a weight is dragged and while the timeline is panned: npm run bench:interaction
// Every displayed frame is timed in the page itself; 16.7 ms is the floor at 60 Hz. Prints, never judges.
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../scripts/lib/ensure-built.mjs';
import { ensureChromium, noChromium } from '../scripts/lib/find-chromium.mjs';
import { stop } from '../scripts/lib/stop.mjs';
import { emptyDataDir, removeDataDir, startServer } from '../scripts/lib/test-server.mjs';

await ensureBuilt();
const executablePath = (await ensureChromium()) ?? stop(noChromium);
const server = await startServer(await emptyDataDir());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
let requests = 0;
page.on('request', () => {
  requests += 1;
});
await page.goto(`${server.origin}/en/dossiers/after-sirte`, { waitUntil: 'networkidle' });

const slider = await boxOf(page.getByRole('slider', { name: /West/ }));
await timed(
  'weight drag',
  slider.y + slider.height / 2,
  (move) => slider.x + slider.width * (0.6 + 0.25 * Math.sin(move / 10)),
);
const timeline = page.getByRole('listbox');
await timeline.focus();
for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
const axis = await boxOf(timeline);
await timed('timeline pan', axis.y + 120, (move) => axis.x + 500 + 200 * Math.sin(move / 15));

await browser.close();
await server.stop();
await removeDataDir(server.dataDir);

/**
 * @param {string} name
 * @param {number} y
 * @param {(move: number) => number} x
 */
async function timed(name, y, x) {
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  const before = requests;
  const frames = page.evaluate(
    () =>
      new Promise((/** @type {(frames: number[]) => void} */ done) => {
        /** @type {number[]} */
        const lengths = [];
        let last = performance.now();
        const next = (/** @type {number} */ now) => {
          lengths.push(now - last);
          last = now;
          if (lengths.length < 180) requestAnimationFrame(next);
          else done(lengths);
        };
        requestAnimationFrame(next);
      }),
  );
  for (let move = 0; move < 180; move++) await page.mouse.move(x(move), y);
  const sorted = (await frames).slice(1).sort((a, b) => a - b);
  await page.mouse.up();
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms; ${requests - before} requests`,
  );
}

/** @param {import('@playwright/test').Locator} locator */
async function boxOf(locator) {
  return (await locator.boundingBox()) ?? stop('There is nothing to drag on the page.');
}

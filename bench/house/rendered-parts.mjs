/**
 * Components rendered in a frame while a weight is dragged and while the axis is panned, counted as React's own
 * developer tools count them: at every commit, of the tree that was committed, those that did work.
 *
 * @typedef {Readonly<{ median: number, most: number, frames: number }>} Rendered
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Record<string, Rendered>>}
 */
export async function renderedParts(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addInitScript(listen);
  const page = await context.newPage();
  await page.goto(`${address}?view=2016-01-01_2016-11-01`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_500);

  const slider = page.getByRole('slider', { name: /West/ }).first();
  const weight = await during(page, async () => {
    const box = await boxOf(slider);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.6, y);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await moved(page, box.x + box.width * (0.6 - step / 200), y);
    await page.mouse.up();
  });
  await page.waitForTimeout(1_000);
  const pan = await during(page, async () => {
    const box = await boxOf(page.getByRole('listbox').first());
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await moved(page, x - step * 2, y);
    await page.mouse.up();
  });
  await context.close();
  return { 'a weight dragged': weight, 'the axis panned': pan };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} x
 * @param {number} y
 */
async function moved(page, x, y) {
  await page.mouse.move(x, y);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** @param {import('@playwright/test').Locator} locator */
async function boxOf(locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return box;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} gesture
 * @returns {Promise<Rendered>}
 */
async function during(page, gesture) {
  await page.evaluate(() => Reflect.set(globalThis, 'renderedByFrame', []));
  await gesture();
  /** @type {readonly number[]} */
  const counts = await page.evaluate(() => Reflect.get(globalThis, 'renderedByFrame'));
  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
    frames: sorted.length,
  };
}

/** Runs in the page before React: hears of every commit and counts, frame by frame, what was rendered for it. */
function listen() {
  const performedWork = 1;
  const isComponent = (/** @type {any} */ fiber) =>
    typeof fiber.type === 'function' || (typeof fiber.type === 'object' && fiber.type !== null);
  let frame = -1;
  /** @type {number[]} */
  let counts = [];
  Reflect.set(globalThis, 'renderedByFrame', counts);
  /** @param {any} fiber @returns {number} */
  function rendered(fiber) {
    const before = fiber.alternate;
    const own = isComponent(fiber) && (fiber.flags & performedWork) !== 0 ? 1 : 0;
    // a subtree that was left alone is the very same
    if (before !== null && fiber.child === before.child) return own;
    let sum = own;
    for (let child = fiber.child; child !== null; child = child.sibling)
      if (child.alternate === null || isWorkedOn(child)) sum += rendered(child);
    return sum;
  }
  /** A child that was cloned and not rendered has the props of the one before. @param {any} fiber */
  function isWorkedOn(fiber) {
    const before = fiber.alternate;
    return (
      fiber.memoizedProps !== before.memoizedProps ||
      fiber.memoizedState !== before.memoizedState ||
      fiber.child !== before.child
    );
  }
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    renderers: new Map(),
    checkDCE() {},
    inject: () => 1,
    onScheduleFiberRoot() {},
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    /** @param {number} _ @param {any} root */
    onCommitFiberRoot(_, root) {
      const current = Reflect.get(globalThis, 'renderedByFrame');
      if (current !== counts) {
        counts = current;
        frame = -1;
      }
      const now = Math.floor(performance.now() / (1_000 / 60));
      if (now !== frame) counts.push(0);
      frame = now;
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + rendered(root.current);
    },
  });
}

import type { Page } from '@playwright/test';

/** Waits until the page answers to hands, not only to eyes: React has taken over everything that can be touched. */
export async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const touchable = [...document.querySelectorAll('button, input, select, textarea, a[href]')];
    return (
      touchable.length > 0 &&
      touchable.every((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
    );
  });
}

/**
 * Waits until it has become still as well: charts that come after the first paint and fonts have arrived. An open
 * channel to the server does not count, so this is no wait for an idle network.
 */
export async function settled(page: Page): Promise<void> {
  await answering(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== loaded(); ) {
      before = loaded();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
}

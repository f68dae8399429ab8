import type { Page } from '@playwright/test';

/** Waits until the page says that it is ready: it answers to hands, and nothing that comes later is on its way. */
export async function answering(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Waits until the letters have come as well, also those of what has just been opened. */
export async function settled(page: Page): Promise<void> {
  await answering(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await answering(page);
}

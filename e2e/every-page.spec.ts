import { faults, faultsDayAndNight } from './support/faults';
import { pages } from './support/pages';
import { settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

test.use({ database: 'shared', visit: 'first' });

for (const [name, url] of Object.entries(pages)) {
  test(`${name} says what it is, has no fault that axe finds, asks only its own server, and never scrolls sideways`, async ({
    page,
    language,
    server,
  }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });

    await test.step('its language, direction and purpose', async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(url(language));
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page).toHaveTitle(language === 'ar' ? /\p{Script=Arabic}/u : /[A-Za-z]/);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
    await settled(page);
    await test.step('nobody but its own server is asked, and nothing complains', async () => {
      const own = (address: string) =>
        address.startsWith(`${server.origin}/`) || /^(data|blob):/.test(address);
      expect.soft(asked.length).toBeGreaterThan(0);
      expect.soft(asked.filter((address) => !own(address))).toEqual([]);
      expect.soft(complaints).toEqual([]);
    });
    await test.step('by day and by night', async () => {
      expect.soft(await faultsDayAndNight(page)).toEqual([]);
    });
    await test.step('on a phone, and down to 320 points', async () => {
      await page.setViewportSize(sizes.phone);
      await page.reload();
      await settled(page);
      expect.soft(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await settled(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });
}

test('letters come from its own fonts, in both scripts', async ({ page, language }) => {
  await page.goto(`/${language}`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(loaded).toContain(language === 'ar' ? 'IBM Plex Sans Arabic' : 'IBM Plex Sans');
});

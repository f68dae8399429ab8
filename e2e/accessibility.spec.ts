import { faults } from './support/faults';
import { pages } from './support/pages';
import { settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

test.use({ database: 'shared' });

for (const [name, url] of Object.entries(pages)) {
  test.describe(name, () => {
    test('says its language, its direction and its purpose, and has no fault that axe finds, light or dark', async ({
      page,
      language,
    }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(url(language));
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page).toHaveTitle(language === 'ar' ? /\p{Script=Arabic}/u : /[A-Za-z]/);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await settled(page);
      expect.soft(await faults(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await faults(page), 'dark').toEqual([]);
    });

    test('on a phone has no fault that axe finds, and down to 320 points wide never scrolls sideways', async ({
      page,
      language,
    }) => {
      await page.setViewportSize(sizes.phone);
      await page.goto(url(language));
      await settled(page);
      expect.soft(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.reload();
      await settled(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });
}

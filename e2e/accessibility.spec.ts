import { AxeBuilder } from '@axe-core/playwright';
import { pages } from './support/pages';
import { settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ database: 'shared' });

for (const [name, url] of Object.entries(pages)) {
  test.describe(name, () => {
    for (const colours of ['light', 'dark'] as const) {
      test(`has no fault that axe finds, ${colours}`, async ({ page, language }) => {
        await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
        await page.goto(url(language));
        await settled(page);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }

    test('has no fault that axe finds on a phone', async ({ page, language }) => {
      await page.setViewportSize(sizes.phone);
      await page.goto(url(language));
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });

    test('says its language, its direction and its purpose', async ({ page, language }) => {
      await page.goto(url(language));
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page).toHaveTitle(language === 'ar' ? /\p{Script=Arabic}/u : /[A-Za-z]/);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });

    test('never scrolls sideways, down to 320 points wide', async ({ page, language }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(url(language));
      await settled(page);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });
}

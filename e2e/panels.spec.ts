import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { settled } from './support/settled';
import { expect, test } from './support/test';

test.use({ database: 'shared', visit: 'first' });

const labels = {
  en: ['Search and filter', 'Link', 'What if…', 'Publication date', 'Order', 'Dates', 'Export'],
  ar: ['بحث وتصفية', 'رابط', 'ماذا لو؟', 'تاريخ النشر المرجعي', 'الترتيب', 'التواريخ', 'تصدير'],
};

test('everything that can be asked of the timeline still opens once the network is unplugged', async ({
  page,
  context,
  language,
}) => {
  await page.goto(routes.workbench(language, sirte));
  await settled(page);
  await context.setOffline(true);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  for (const label of labels[language]) {
    await page.getByRole('toolbar').getByRole('button', { name: label }).first().click();
    const panel = page.getByRole('region', { name: label, exact: true });
    await expect(panel.locator('button, input, a').first()).toBeVisible();
  }
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
});

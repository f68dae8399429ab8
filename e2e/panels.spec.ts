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

const matrix = {
  en: { whatIf: 'What if…', sandbox: 'SANDBOX', add: 'Add an assumption…', save: 'Save ratings' },
  ar: {
    whatIf: 'ماذا لو؟',
    sandbox: 'تجربة، لن تُحفظ',
    add: 'إضافة افتراض…',
    save: 'حفظ التقييمات',
  },
};

test('the matrix still opens its cells, its forms and its sandbox once the network is unplugged', async ({
  page,
  context,
  language,
}) => {
  const said = matrix[language];
  await page.goto(routes.evidence(language, sirte));
  await settled(page);
  await context.setOffline(true);
  await page.getByRole('gridcell').filter({ hasText: 'CC' }).first().click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  await page.getByRole('dialog').getByRole('textbox').last().fill('They may go west');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: said.add }).click();
  await expect(page.locator('[name="basisEn"]')).toBeVisible();
  await page.getByRole('gridcell').filter({ hasText: 'CC' }).first().focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: said.save }).click();
  await expect(page.getByRole('dialog').locator('[name="author"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: said.whatIf }).click();
  await expect(page.getByText(said.sandbox).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

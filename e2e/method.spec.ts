import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';

const words = {
  en: {
    link: 'Method',
    implied: 'What all of it implies',
    house: 'House convention',
    scale: 'Words for',
    change: 'Change the conventions of this dossier',
    temper: 'Temper on what the report quotes',
    changeNow: 'Change the conventions',
    sum: /must sum to 100; they sum to 100\.5/,
    entry: 'Settings changed',
  },
  ar: {
    link: 'المنهج',
    implied: 'ما تشير إليه القرائن مجتمعة',
    house: 'اصطلاح داخلي',
    scale: 'ألفاظ الاحتمال',
    change: 'تعديل اصطلاحات هذا الملف',
    temper: 'معامل التخفيف لما يقتبسه التقرير',
    changeNow: 'تعديل الاصطلاحات',
    sum: /أن يكون مجموع الحصص كلها 100، ومجموعها الآن 100\.5/,
    entry: 'تعديل الإعدادات',
  },
};

test.describe('the method page', () => {
  test.use({ database: 'shared' });

  test('shows every formula as it is used, whose it is, and the numbers of the layer that was open', async ({
    page,
    language,
  }) => {
    const said = words[language];
    await page.goto(`${routes.workbench(language, sirte)}?layer=checked`);
    await answering(page);
    await page.getByRole('link', { name: said.link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: said.link })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('layer')).toBe('checked');

    const implied = page.locator('article').filter({ hasText: said.implied });
    const [formula, worked] = [implied.locator('math').first(), implied.locator('math').nth(1)];
    await expect(formula).toBeVisible();
    // after source checks South leads with 49 of 100; as reported it is West with 50
    await expect(worked).toContainText('0.485');
    await page.goto(routes.method(language, sirte));
    await expect(worked).toContainText('0.50');

    // typeset, not typed: a fraction is taller than its line
    const height = await formula.evaluate((drawn) => drawn.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(30);
    expect(await page.getByText(said.house, { exact: true }).count()).toBeGreaterThan(5);
    await expect(page.getByRole('heading', { name: new RegExp(said.scale) })).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('I change what a B stands for and how far the report is tempered, and everything follows', async ({
  page,
  language,
}) => {
  const said = words[language];
  await page.goto(routes.method(language, sirte));
  await answering(page);
  await page.getByText(said.change).click();
  const form = page.locator('#change-conventions');
  await form.locator('[name="prior-W"]').fill(language === 'ar' ? '٣٠٫٥' : '30.5');
  await form.locator('[name="author"]').fill('Salma');
  await form.locator('[name="reason"]').fill('Our own table');
  await form.getByRole('button', { name: said.changeNow }).click();
  await expect(form.getByRole('alert')).toContainText(said.sum);
  await form.locator('[name="prior-W"]').fill('30');
  await form.locator('[name="letter-B"]').fill(language === 'ar' ? '٧٥' : '75 %');
  await form.getByLabel(said.temper).fill('1');
  await form.getByRole('button', { name: said.changeNow }).click();
  const cell = page.getByRole('row').filter({ has: page.getByText('B', { exact: true }) });
  await expect(cell.first()).toContainText('75');
  await page.goto(routes.history(language, sirte));
  await expect(page.getByText(said.entry)).toBeVisible();
});

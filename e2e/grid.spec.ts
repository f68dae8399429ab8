import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { reported, titleOf } from './support/dossier-file';
import { largeDossier } from './support/large-dossier';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

const orders = { en: { scenario: 'by scenario' }, ar: { scenario: 'حسب السيناريو' } };

test.describe('the timeline read cell by cell', () => {
  test('by time every development has a row with its date in words; the arrows walk as they point, and Enter opens what the row is about', async ({
    page,
    language,
  }) => {
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.getByText(words[language].table).click();
    const grid = page.getByRole('grid', { name: words[language].table });
    await expect(grid.getByRole('row')).toHaveCount(reported.length + 1);
    const doubtful = grid.getByRole('row').filter({ hasText: titleOf('E20')[language] });
    await expect(doubtful).toContainText(language === 'ar' ? 'نحو' : 'around');
    await grid.getByRole('columnheader').first().focus();
    await page.keyboard.press('ArrowDown');
    const title = grid.getByRole('rowheader').first().getByRole('button');
    await expect(title).toBeFocused();
    const onwards = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await page.keyboard.press(onwards);
    await expect(grid.getByRole('row').nth(1).getByRole('gridcell').first()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(title).toBeFocused();
    const name = await title.innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name })).toBeVisible();
  });

  test('by scenario each group says what it holds', async ({ page, language }) => {
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.getByText(words[language].table).click();
    await page.getByRole('radio', { name: orders[language].scenario }).check();
    const grid = page.getByRole('grid', { name: words[language].table });
    const group = grid.getByRole('rowheader', {
      name: new RegExp(`^${words[language].scenarios.W}: .*2016`),
    });
    await expect(group).toHaveCount(1);
    await expect(grid.getByRole('row')).not.toHaveCount(reported.length + 1);
  });
});

test.describe('a dossier too long to be read row by row', () => {
  test.use({ database: 'own' });
  test('is summed up year by year, and a year opens when asked for', async ({ page, request, language }) => {
    test.slow();
    const slug = await largeDossier(request, 210);
    await page.goto(routes.workbench(language, slug));
    await answering(page);
    await page.getByText(words[language].table).click();
    const grid = page.getByRole('grid', { name: words[language].table });
    const years = grid.getByRole('button', { expanded: false });
    await expect(years).toHaveCount(3);
    await expect(years.first()).toContainText('2014');
    await years.first().click();
    await expect(grid.getByRole('button', { expanded: true })).toHaveCount(1);
    expect(await grid.getByRole('row').count()).toBeGreaterThan(50);
  });
});

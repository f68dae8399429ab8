import type { Page } from '@playwright/test';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ database: 'shared' });

const panel = { en: 'Dates', ar: 'التواريخ' };
const [dabiq, strikes] = [titleOf('E25'), titleOf('E19')];

test.describe('which way time runs', () => {
  test('is the way the language is written, and X turns it round; the link keeps it', async ({
    page,
    language,
  }) => {
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    const timeline = page.getByRole('listbox', { name: words[language].timeline });
    const xOf = async (name: string) => {
      const box = await timeline.getByRole('option', { name }).boundingBox();
      if (box === null) throw new Error(`${name} is not drawn`);
      return box.x + box.width / 2;
    };
    const earlierIsLeft = async () => (await xOf(dabiq[language])) < (await xOf(strikes[language]));
    expect(await earlierIsLeft()).toBe(language === 'en');
    await timeline.focus();
    await page.keyboard.press('x');
    await expect.poll(earlierIsLeft).toBe(language !== 'en');
    await expect(page).toHaveURL(language === 'en' ? /dir=rtl/ : /dir=ltr/);
    await page.reload();
    await answering(page);
    expect(await earlierIsLeft()).toBe(language !== 'en');
    await timeline.focus();
    await page.keyboard.press('x');
    await expect(page).not.toHaveURL(/dir=/);
  });

  test('can be chosen in words too', async ({ page, language }) => {
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.getByRole('button', { name: panel[language], exact: true }).click();
    const other = language === 'ar' ? 'من اليسار إلى اليمين' : 'right to left';
    await page.getByRole('radio', { name: other }).check();
    await expect(page).toHaveURL(/dir=/);
  });
});

/** English has one name for a month and one way to write figures: there is nothing to choose. */
async function offersNothing(page: Page): Promise<void> {
  await page.goto(`${routes.workbench('en', sirte)}?months=levant&digits=arab`);
  await answering(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60');
  await page.getByRole('button', { name: panel.en, exact: true }).click();
  await expect(page.getByRole('radio', { name: 'right to left' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'آب' })).toHaveCount(0);
}

test.describe('whose months and which digits', () => {
  test('a reader in Tunis sees أوت, one in Damascus آب, and the link keeps it', async ({
    page,
    language,
  }) => {
    if (language === 'en') return offersNothing(page);
    await page.goto(routes.workbench('ar', sirte));
    await answering(page);
    await page.getByRole('button', { name: panel.ar, exact: true }).click();
    const months = page.getByRole('navigation', { name: 'أسماء الشهور' });
    await expect(months.getByRole('link')).toHaveCount(4);
    await months.getByRole('link', { name: 'تونس' }).click();
    await expect(page).toHaveURL(/months=maghreb/);
    const timeline = page.getByRole('listbox', { name: words.ar.timeline });
    await expect(timeline.getByRole('option', { name: /أوت/ }).first()).toBeAttached();
    await expect(timeline.getByRole('option', { name: /أغسطس/ })).toHaveCount(0);
    await page.goto(`${routes.workbench('ar', sirte)}?months=levant`);
    await expect(timeline.getByRole('option', { name: /آب/ }).first()).toBeAttached();
  });

  test('figures are written in the digits I chose, codes stay what they are', async ({ page, language }) => {
    if (language === 'en') return offersNothing(page);
    await page.goto(`${routes.workbench('ar', sirte)}?digits=arab&item=E19`);
    await answering(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('٦٠٪');
    const strikes = page.getByRole('listbox').getByRole('option', { selected: true });
    await expect(strikes).toHaveAttribute('aria-label', /٢٠١٦/);
    await expect(strikes).toHaveAttribute('aria-label', /[A-F][1-6]/);
  });
});

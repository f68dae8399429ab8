import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { settled } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ database: 'shared' });

const [kasserine, dabiq] = [titleOf('E06'), titleOf('E25')];
const said = {
  en: {
    link: 'Link',
    text: 'Link and citation',
    copyView: 'Copy link to this view',
    copyOne: 'Copy link to this development',
    copied: 'Link and citation copied.',
    refused: /Copy this by hand/,
    cited: /E06 “.+”\. .+ Revision 1, dossier entry \d+, as of 15 Nov 2016\. Copied \d+ \w+ \d{4}\./,
    kept: /it is shown because it is selected/,
  },
  ar: {
    link: 'رابط',
    text: 'الرابط والإحالة',
    copyView: 'نسخ رابط هذا العرض',
    copyOne: 'نسخ رابط هذا التطوّر',
    copied: 'نُسخ الرابط والإحالة.',
    refused: /انسخ هذا النص بنفسك/,
    cited: /E06.* «.+»\. .+ النسخة 1، قيد الملف \d+، وفق المعلوم حتى 15 نوفمبر 2016\. نُسخ في \d+ .+ \d{4}\./,
    kept: /وهو ظاهر لأنه مختار/,
  },
};

async function open(page: Page, language: Locale, query: string) {
  await page.goto(routes.workbench(language, sirte) + query);
  await settled(page);
  return { timeline: page.getByRole('listbox', { name: words[language].timeline }) };
}

test.describe('a link to what I see', () => {
  test('to a development it opens its card and its place in time, even where a filter hides it', async ({
    page,
    language,
  }) => {
    const { timeline } = await open(page, language, '?item=E25&grade=B2&view=2016-11-08_2016-11-15');
    await expect(page.getByRole('region', { name: dabiq[language] })).toBeVisible();
    const chosen = timeline.getByRole('option', { selected: true, name: dabiq[language] });
    await expect(chosen).toHaveCount(1);
    await expect(page.getByText(said[language].kept)).toBeVisible();
  });

  test('is copied whole, with a line that cites it', async ({ page, language, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, language, '?grade=B3&item=E06');
    await page.getByRole('button', { name: said[language].link }).click();
    await page.getByRole('button', { name: said[language].copyOne }).click();
    await expect(page.getByText(said[language].copied)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [address, citation] = text.split('\n');
    expect(address).toBe(page.url());
    expect(citation).toMatch(said[language].cited);
    await page.goto(address ?? '');
    await expect(page.getByRole('region', { name: kasserine[language] })).toBeVisible();
  });

  test('stands there to be taken by hand where the browser refuses', async ({ page, language }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, language, '?grade=B3');
    await page.getByRole('button', { name: said[language].link }).click();
    await page.getByRole('button', { name: said[language].copyView }).click();
    await expect(page.getByText(said[language].refused)).toBeVisible();
    await expect(page.getByRole('textbox', { name: said[language].text })).toHaveValue(/grade=B3/);
  });
});

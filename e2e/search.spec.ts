import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { reported, titleOf } from './support/dossier-file';
import { faults } from './support/faults';
import { answering, settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ database: 'shared' });

const all = reported.length;
const [caches, kasserine, campaign, dabiq] = [titleOf('E04'), titleOf('E06'), titleOf('E19'), titleOf('E25')];
const said = {
  en: {
    panel: 'Search and filter',
    search: 'Search',
    shown: (count: number) => `${count} of ${all} shown`,
    hiddenBy: (fields: string) => `hidden by: ${fields}`,
    hiddenNote: (count: number) => `${count} of ${all} developments are hidden by`,
    grade: 'Grade',
    where: 'Where',
    sirte: /^Sirte/,
    both: 'place and grade',
    faint: 'Show the others faintly',
    kept: /it is shown because it is selected/,
    step: /^\d+ of \d+$/,
    displayOnly: /weights and figures count every development/,
    from: 'From',
  },
  ar: {
    panel: 'بحث وتصفية',
    search: 'بحث',
    shown: (count: number) => `المعروض ${count} من ${all}`,
    hiddenBy: (fields: string) => `بحسب: ${fields}`,
    hiddenNote: (count: number) => `عدد التطورات المخفية ${count} من ${all}`,
    grade: 'الدرجة',
    where: 'المكان',
    sirte: /^سرت/,
    both: 'المكان والدرجة',
    faint: 'إظهار الباقي باهتًا',
    kept: /وهو ظاهر لأنه مختار/,
    step: /^\d+ من \d+$/,
    displayOnly: /تُحتسب كل التطورات في الأوزان والأرقام/,
    from: 'من',
  },
};

async function open(page: Page, language: Locale, query = '') {
  await page.goto(routes.workbench(language, sirte) + query);
  await settled(page);
  const timeline = page.getByRole('listbox', { name: words[language].timeline });
  return { timeline, options: timeline.getByRole('option') };
}

async function openSearch(page: Page, language: Locale) {
  const { panel: name, search } = said[language];
  await page.getByRole('button', { name }).click();
  const panel = page.getByRole('region', { name });
  const field = panel.getByRole('searchbox', { name: search });
  await expect(field).toBeFocused();
  return { panel, field };
}

test.describe('looking for developments', () => {
  test('a name in either script finds the row, whichever language I read in; marks, tatweel, a missing space or hamza make no difference', async ({
    page,
    language,
  }) => {
    const { timeline, options } = await open(page, language);
    const { panel, field } = await openSearch(page, language);
    for (const query of ['Kasserine', 'kasser', 'القصرين', 'اَلقَصْرِين']) {
      await field.fill(query);
      await expect(timeline.getByRole('option', { name: caches[language] })).toHaveCount(0);
      await expect(timeline.getByRole('option', { name: kasserine[language] })).toHaveCount(1);
      await expect(panel.getByText(said[language].shown(await options.count()))).toBeVisible();
    }
    const found = async (query: string) => {
      await field.fill('');
      await expect(options).toHaveCount(all);
      await field.fill(query);
      await expect(options).not.toHaveCount(all);
      return options.evaluateAll((each) => each.map((option) => option.getAttribute('aria-label')));
    };
    const guerdane = await found('بن قردان');
    await expect(timeline.getByRole('option', { name: caches[language] })).toHaveCount(1);
    for (const query of ['بـــن قَرْدَان', 'بنقردان']) expect(await found(query)).toEqual(guerdane);
    const august = await found('أوت 2016');
    await expect(timeline.getByRole('option', { name: campaign[language] })).toHaveCount(1);
    for (const query of ['اوت 2016', 'أغسطس 2016', 'اغسطس ٢٠١٦']) expect(await found(query)).toEqual(august);
  });

  test('I step through what matches with Enter, and each is brought into view', async ({
    page,
    language,
  }) => {
    const { timeline } = await open(page, language, '?view=2016-11-08_2016-11-15');
    const { panel, field } = await openSearch(page, language);
    await field.fill('أغسطس');
    await expect(page).toHaveURL(/[?&]q=/);
    const chosen = timeline.getByRole('option', { selected: true });
    const at = panel.getByText(said[language].step);
    await field.press('Enter');
    await expect(at).toHaveText(/^1 /);
    await expect(chosen).toHaveCount(1);
    await expect(page).toHaveURL(/[?&]item=/);
    await expect(page).not.toHaveURL(/view=2016-11-08/);
    const first = await chosen.getAttribute('aria-label');
    await field.press('Enter');
    await expect(at).toHaveText(/^2 /);
    await expect(chosen).not.toHaveAttribute('aria-label', first ?? '');
    await field.press('Shift+Enter');
    await expect(at).toHaveText(/^1 /);
    await expect(chosen).toHaveAttribute('aria-label', first ?? '');
  });
});

test.describe('filtering', () => {
  test('every value says how many it leaves, and what is hidden is counted by what hides it', async ({
    page,
    language,
  }) => {
    const { grade, where, sirte: place, shown, hiddenBy, both } = said[language];
    const { options } = await open(page, language);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const { panel } = await openSearch(page, language);
    const value = panel
      .getByRole('group', { name: grade, exact: true })
      .getByRole('checkbox', { name: /^F3/ });
    const leaves = Number(/\d+$/.exec((await value.locator('..').innerText()).trim())?.[0]);
    expect(leaves).toBeGreaterThan(1);
    await value.check();
    await expect(options).toHaveCount(leaves);
    await expect(panel.getByText(shown(leaves))).toBeVisible();
    await expect(page.getByText(said[language].hiddenNote(all - leaves))).toBeVisible();
    await panel
      .getByRole('group', { name: where, exact: true })
      .getByRole('checkbox', { name: place })
      .check();
    await expect.poll(() => options.count()).toBeLessThan(leaves);
    await expect(panel.getByText(hiddenBy(both))).toBeVisible();
    await expect(panel.getByText(said[language].displayOnly)).toBeVisible();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
    const both2 = await options.count();
    await page.reload();
    await answering(page);
    await expect(options).toHaveCount(both2);
    await page.goBack();
    await expect(options).toHaveCount(leaves);
    await page.goBack();
    await expect(options).toHaveCount(all);
  });

  test('one press shows all again, and what does not match can stay, faint @once', async ({
    page,
    language,
  }) => {
    const { options } = await open(page, language, '?grade=B2');
    const matching = await options.count();
    expect(matching).toBeLessThan(all);
    const { panel } = await openSearch(page, language);
    await panel.getByRole('checkbox', { name: said[language].faint }).check();
    await expect(options).toHaveCount(all);
    await expect(page).toHaveURL(/others=faint/);
    await panel.getByRole('checkbox', { name: said[language].faint }).uncheck();
    await expect(options).toHaveCount(matching);
    await panel.getByRole('button', { name: words[language].showAll }).click();
    await expect(options).toHaveCount(all);
    await expect(page).not.toHaveURL(/grade=/);
  });

  test('a range of days takes in what may have happened then @once', async ({ page, language }) => {
    const { timeline } = await open(page, language);
    const { panel } = await openSearch(page, language);
    await panel.getByLabel(said[language].from, { exact: true }).fill('2016-01-01');
    await expect(timeline.getByRole('option', { name: dabiq[language] })).toHaveCount(0);
    await expect(timeline.getByRole('option', { name: campaign[language] })).toHaveCount(1);
    await expect(page).toHaveURL(/during=2016-01-01_/);
  });

  test('what I have selected stays in sight, with a word on why', async ({ page, language }) => {
    const { timeline } = await open(page, language, '?item=E06');
    const { field } = await openSearch(page, language);
    await field.fill('Dabiq');
    await expect(page.getByText(said[language].kept)).toBeVisible();
    await expect(timeline.getByRole('option', { selected: true })).toHaveCount(1);
    await expect(page.getByRole('region', { name: kasserine[language] })).toBeVisible();
  });

  test('has no fault that axe finds, with the search and the overview of a part in view', async ({
    page,
    language,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, language, '?grade=B2&others=faint&view=2016-08-01_2016-10-01');
    await openSearch(page, language);
    expect(await faults(page)).toEqual([]);
  });

  test('on a phone the list follows', async ({ page, language }) => {
    await page.setViewportSize(sizes.phone);
    await open(page, language);
    const { field } = await openSearch(page, language);
    await field.fill('Kasserine');
    const list = page.getByRole('list').filter({ hasText: kasserine[language] });
    await expect(list.getByText(caches[language])).toHaveCount(0);
    await expect(page.getByText(said[language].panel)).toBeVisible();
  });
});

import { routes } from '@/lib/routes';
import { fillIn, told } from './support/development-form';
import { sirte } from './support/dossier-api';
import { Editor, seen } from './support/editing';
import { faults } from './support/faults';
import { answering } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

test.describe('two of us at one development', () => {
  test('the second is told what the first changed, and neither overwrites the other', async ({
    page,
    browser,
    language,
    server,
    request,
  }) => {
    const context = await browser.newContext({ baseURL: server.origin });
    const [mine, theirs] = [page, await context.newPage()].map((each) => new Editor(each, language));
    if (mine === undefined || theirs === undefined) throw new Error('two people');
    const { words } = mine;
    for (const editor of [mine, theirs]) {
      await editor.open('E04');
      await editor.begin('edit');
    }
    await theirs.page.getByLabel(words.title).fill(told[language].title);
    await theirs.sign('A better title', 'Badr');
    await theirs.press(words.save);
    await expect(theirs.page.getByText(words.saved(2))).toBeVisible();
    await page.locator('summary').filter({ hasText: words.source }).click();
    await page.getByLabel(words.grade).selectOption('A');
    await mine.sign('They have pictures');
    await mine.press(words.save);
    const notice = page.getByRole('alert').filter({ hasText: words.conflict });
    await expect(notice).toContainText('Badr');
    await expect(notice).toContainText('A better title');
    await expect(notice).toContainText(words.theirsWas);
    await expect(page.getByLabel(words.grade)).toHaveValue('A');
    await mine.press(words.keepMine);
    await expect(page.getByText(words.saved(3))).toBeVisible();
    const kept = (await seen(request)).of('E04');
    expect(kept.title[language]).toBe(told[language].title);
    expect(kept.grade).toMatch(/^A/);
    await context.close();
  });
});

test.describe('the forms in their place', () => {
  test('open and close by key, and give the focus back @once', async ({ page, language }) => {
    const editor = new Editor(page, language);
    await editor.open('E04');
    const edit = page.getByRole('link', { name: editor.words.edit, exact: true });
    await edit.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h2:focus')).toBeVisible();
    await page.getByRole('button', { name: editor.words.cancel, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-edit]:focus')).toBeVisible();
  });

  for (const [where, size] of [
    ['on a desk', sizes.desktop],
    ['on a phone', sizes.phone],
  ] as const)
    test(`have no fault that axe finds, ${where}`, async ({ page, language }) => {
      const editor = new Editor(page, language);
      await page.setViewportSize(size);
      for (const what of ['edit', 'split', 'merge'] as const) {
        await editor.open('E20');
        await editor.begin(what);
        expect.soft(await faults(page), what).toEqual([]);
        const [width, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect.soft(width, what).toBeLessThanOrEqual(room ?? 0);
      }
    });

  test('I add a development on a phone without leaving the page', async ({ page, language, request }) => {
    await page.setViewportSize(sizes.phone);
    const editor = new Editor(page, language);
    const before = await seen(request);
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.getByRole('link', { name: editor.words.add, exact: true }).click();
    await page.getByLabel(editor.words.author).waitFor();
    await fillIn(page, language);
    await editor.press(editor.words.save);
    await expect(page.getByText(editor.words.saved(2))).toBeVisible();
    expect((await seen(request)).ids).toHaveLength(before.ids.length + 1);
    await expect(page).toHaveURL(/item=E\d+/);
  });
});

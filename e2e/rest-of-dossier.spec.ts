import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte, viewOf } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { Editor, seen } from './support/editing';
import { Matrix } from './support/evidence-matrix';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const said: Readonly<Record<Locale, Readonly<{ coming: string; missing: RegExp; again: string }>>> = {
  en: {
    coming: 'The rest of the dossier is on its way.',
    missing: /^The rest of the dossier could not be fetched/,
    again: 'Ask again now',
  },
  ar: { coming: 'بقية الملف في الطريق.', missing: /^تعذّر جلب بقية الملف/, again: 'طلبها الآن من جديد' },
};

const rest = /\/api\/dossiers\/after-sirte(\?|$)/;

/** Keeps back what a page asks for after it has come, until it is let through. */
async function heldBack(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(rest, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** Waits until hands are answered: the page says that it is ready only once the rest is there. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const touchable = [...document.querySelectorAll('#content button, #content input')];
    const isAnswered = (element: Element) =>
      Object.keys(element).some((key) => key.startsWith('__reactProps'));
    return touchable.length > 0 && touchable.every(isAnswered);
  });
}

test.describe('before the rest of the dossier has come', () => {
  // nothing that an earlier page left in memory may help
  test.use({ visit: 'first' });

  test('a form waits for all texts, and what I save keeps those of both languages', async ({
    page,
    language,
    request,
  }) => {
    const before = await seen(request);
    const letThrough = await heldBack(page);
    const editor = new Editor(page, language);
    await page.goto(`${routes.workbench(language, sirte)}?item=E04`);
    await alive(page);
    await page.getByRole('link', { name: editor.words.edit, exact: true }).click();
    await expect(page.getByText(said[language].coming)).toBeVisible();
    await expect(page.getByLabel(editor.words.author)).toHaveCount(0);
    await letThrough();
    const clock = await editor.giveDate('edtf');
    await clock.getByLabel(editor.words.edtf, { exact: true }).fill('2016-11-12');
    await editor.sign();
    await editor.press(editor.words.save);
    await expect(page.getByText(editor.words.saved(2))).toBeVisible();
    const after = await seen(request);
    expect(after.items.filter(({ id }) => id !== 'E04')).toEqual(
      before.items.filter(({ id }) => id !== 'E04'),
    );
    expect({ ...after.of('E04'), occurred: undefined }).toEqual({
      ...before.of('E04'),
      occurred: undefined,
    });
  });

  test('I rate, reload and save: no text is lost, and my rating is not taken for an old one', async ({
    page,
    language,
    request,
  }) => {
    const before = await seen(request);
    const letThrough = await heldBack(page);
    const matrix = new Matrix(page, language);
    await page.goto(`${routes.evidence(language, sirte)}?layer=reported`);
    await alive(page);
    await matrix.cell('E04', matrix.words.west).focus();
    await page.keyboard.press('5');
    await expect(page.getByText(matrix.words.unsaved).first()).toBeVisible();
    await page.reload();
    await alive(page);
    await expect(page.getByText(matrix.words.restored)).toBeVisible();
    await matrix.save('Rated early');
    await expect(page.getByText(matrix.words.unsaved).first()).toBeVisible();
    expect((await seen(request)).seq).toBe(1);
    await letThrough();
    await expect(page.getByText(matrix.words.saved)).toBeVisible();
    const after = await seen(request);
    const unrated = (items: typeof after.items) => items.map((item) => ({ ...item, ratings: {} }));
    expect(after.seq).toBe(2);
    expect(unrated(after.items)).toEqual(unrated(before.items));
    expect(after.of('E04').ratings).not.toEqual(before.of('E04').ratings);
  });

  test('weights that I save are kept behind the revisions that there were', async ({
    page,
    language,
    request,
  }) => {
    const letThrough = await heldBack(page);
    const panel = new WeightsPanel(page, language);
    await page.goto(routes.workbench(language, sirte));
    await alive(page);
    await panel.type('W', '57');
    const draft = await panel.points();
    await panel.save({ reason: 'Early' });
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await expect(dialog).toBeVisible();
    expect((await viewOf(request)).revisions).toHaveLength(1);
    await letThrough();
    await expect(dialog).toBeHidden();
    await panel.expectPoints(draft);
    const { revisions } = await viewOf(request);
    expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
    expect(revisions[1]?.weights).toEqual(draft);
  });

  test('a development that the page was not opened with says that its texts are coming, and Back leads away from it', async ({
    page,
    language,
  }) => {
    const letThrough = await heldBack(page);
    await page.goto(`${routes.workbench(language, sirte)}?item=E04`);
    await alive(page);
    // the one that it was opened with is there to be read
    await expect(page.getByText(said[language].coming)).toHaveCount(0);
    await page.goto(routes.workbench(language, sirte));
    await alive(page);
    await page.getByRole('option', { name: titleOf('E19')[language] }).click();
    await expect(page.getByText(said[language].coming).first()).toBeVisible();
    await page.goBack();
    await expect(page.getByText(said[language].coming)).toHaveCount(0);
    await page.goForward();
    await letThrough();
    await expect(page.getByText(said[language].coming)).toHaveCount(0);
    await expect(page.locator('[data-card="E19"]').first()).toBeVisible();
  });

  test('if it cannot be fetched I am told, my draft stays, and it is asked for again', async ({
    page,
    language,
  }) => {
    await page.route(rest, (route) => route.abort());
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '57');
    const draft = await panel.points();
    const { missing, again } = said[language];
    await expect(page.getByText(missing).first()).toBeVisible();
    await panel.save({ reason: 'Early' });
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await expect(dialog.getByRole('alert')).toContainText(panel.words.notSaved);
    await page.keyboard.press('Escape');
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: again }).first().click();
    await expect(page.getByText(missing)).toHaveCount(0);
    await panel.expectPoints(draft);
  });
});

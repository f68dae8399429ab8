import { routes } from '../lib/routes';
import { acceptableRevision, moved, postRevision, sirte, viewOf } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

test.describe('what the screen stands on', () => {
  test('I save, look at the history, come Back, and what I saved is still there @once', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '63');
    await panel.save({ reason: 'One more source' });
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.locator(`a[href^="${routes.history(language, sirte)}"]`).click();
    await expect(page).toHaveURL(/\/history/);
    await page.goBack();
    await expect(panel.slider('W')).toBeVisible();
    await expect.poll(async () => (await panel.points()).W).toBe(63);
  });

  test('I press Save twice and one revision is kept @once', async ({ page, language, request }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '63');
    // the first answer is held back until both presses have been made
    let release = () => {};
    const pressedTwice = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/revisions*', async (route) => {
      await pressedTwice;
      await route.continue();
    });
    await panel.button(panel.words.save).click();
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await dialog.getByLabel(panel.words.author).fill('Salma');
    await dialog.getByLabel(panel.words.reason).fill('Once');
    const save = dialog.getByRole('button', { name: panel.words.saveNow, exact: true });
    await save.dblclick();
    release();
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await viewOf(request)).revisions.length).toBe(2);
    await page.reload();
    expect((await viewOf(request)).revisions).toHaveLength(2);
  });

  test('weights set with the arrow keys alone are there after a reload @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.slider('W').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL(/[?&]w=64-/);
    await page.reload();
    await expect.poll(async () => (await panel.points()).W).toBe(64);
  });

  test('a look at an earlier day leaves nothing behind for Undo @once', async ({ page, language }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open('?asof=2016-09-01');
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.locator('input[type=date]').fill('2016-09-01');
    await expect(page).toHaveURL(/asof=2016-09-01/);
    await expect.poll(async () => (await panel.points()).W).not.toBe(60);
    await expect(panel.button(panel.words.undo)).toBeDisabled();
    await expect(page).not.toHaveURL(/[?&]w=/);
  });

  test('somebody saves while I draft: I am told, although my page has seen theirs @once', async ({
    page,
    language,
    request,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '63');
    const body = await acceptableRevision(request);
    expect((await postRevision(request, { ...body, weights: moved(body, 'W', 'S', 3) })).status()).toBe(201);
    // a look elsewhere and back is when a page asks what is new
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await panel.save({ reason: 'Mine' });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Salma');
    await expect(dialog.getByRole('button', { name: panel.words.keepMine })).toBeVisible();
    expect((await viewOf(request)).revisions).toHaveLength(2);
  });
});

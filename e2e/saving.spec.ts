import { viewOf } from './support/dossier-api';
import { settled } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

test.describe('keeping what I judged', () => {
  test('my draft stands in the address: a reload and Back keep it, and nobody else has it @once', async ({
    page,
    language,
    request,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    await expect(page).toHaveURL(/[?&]w=40-30-15-15/);
    await page.reload();
    await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
    await page.getByRole('link', { name: panel.words.brief }).click();
    await expect(page).toHaveURL(/\/briefing/);
    await page.goBack();
    await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
    expect((await viewOf(request)).revisions).toHaveLength(1);
  });

  test('a save asks for my name and a reason, and appends a revision', async ({
    page,
    language,
    request,
  }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    await panel.save();
    await expect(page.getByText(panel.words.missingReason).first()).toBeVisible();
    expect((await viewOf(request)).revisions).toHaveLength(1);
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await dialog.getByLabel(panel.words.reason).fill('Two sources withdrew');
    await dialog.getByRole('button', { name: panel.words.saveNow, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await viewOf(request)).revisions.length).toBe(2);
    const latest = (await viewOf(request)).revisions.at(-1);
    expect(latest).toMatchObject({
      author: 'Salma',
      reason: 'Two sources withdrew',
      weights: { W: 40, N: 30, S: 15, O: 15 },
    });
    await page.reload();
    await panel.expectPoints({ W: 40, N: 30, S: 15, O: 15 });
  });

  test('somebody saved before me: I see both, lose nothing, and may save mine after theirs', async ({
    page,
    browser,
    language,
    server,
    request,
  }) => {
    const mine = new WeightsPanel(page, language);
    await mine.open();
    const context = await browser.newContext({ baseURL: server.origin });
    const theirs = new WeightsPanel(await context.newPage(), language);
    await theirs.open();
    await theirs.type('W', '57');
    await theirs.save({ author: 'Badr', reason: 'A second look' });
    await expect.poll(async () => (await viewOf(request)).revisions.length).toBe(2);

    await mine.type('S', '12');
    const draft = await mine.points();
    await mine.save({ author: 'Amal', reason: 'The south is wide' });
    await expect(page.getByText('Badr').first()).toBeVisible();
    await expect(page.getByText('A second look').first()).toBeVisible();
    expect((await viewOf(request)).revisions).toHaveLength(2);
    await mine.button(mine.words.keepMine).click();
    await expect.poll(async () => (await viewOf(request)).revisions.length).toBe(3);
    const { revisions } = await viewOf(request);
    expect(revisions.map(({ author }) => author).slice(1)).toEqual(['Badr', 'Amal']);
    expect(revisions[2]?.weights).toEqual(draft);
    await context.close();
  });
});

test.describe('the server is gone', () => {
  // nothing that an earlier page left in memory may help
  test.use({ visit: 'first' });

  test('I am told, my weights stay, and a later save succeeds', async ({ page, language, request }) => {
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '57');
    await settled(page);
    await page.context().setOffline(true);
    await panel.save({ reason: 'One source less' });
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await expect(dialog.getByRole('alert')).toContainText(panel.words.notSaved);
    await panel.expectPoints({ ...(await panel.points()), W: 57 });
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: panel.words.saveNow, exact: true }).click();
    await expect.poll(async () => (await viewOf(request)).revisions.length).toBe(2);
  });
});

import { routes } from '@/lib/routes';
import { callOneself, sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { Publication } from './support/publication';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

const [watch, dabiq] = [titleOf('E16'), titleOf('E25')];

test.describe('trying another publication date', () => {
  test('I drag the pin and what hangs on it follows while I hold it, the axis standing still', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open();
    await expect(report.pin).toBeVisible();
    const [was, fixed] = [await report.x(report.item(watch)), await report.x(report.item(dabiq))];
    await report.drag(report.earlier(60));
    await expect.poll(() => report.x(report.item(watch))).not.toBe(was);
    expect(Math.abs((await report.x(report.item(watch))) - was - report.earlier(60))).toBeLessThan(45);
    expect(await report.x(report.item(dabiq))).toBe(fixed);
    // where it was, hollow
    await expect(page.locator('[data-ghost="E16"]')).toHaveCount(1);
    await expect(page.locator('[data-ghost="E25"]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/anchor=/);
    await page.mouse.up();
    await expect(page).toHaveURL(/[?&]anchor=2016-/);
  });

  test('by keys: a day with an arrow, a week with a page, in the direction they point', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open();
    await report.pin.focus();
    const left = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    for (let step = 0; step < 3; step++) await page.keyboard.press(left);
    await expect(page).toHaveURL(/anchor=2016-11-12/);
    await expect(report.pin).toHaveAttribute('aria-valuetext', new RegExp(report.words.saturday));
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/anchor=2016-11-05/);
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/anchor=2016-11-12/);
  });

  test('one key takes it back: the last move, or the whole trial @once', async ({ page, language }) => {
    const report = new Publication(page, language);
    await report.open();
    await report.pin.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/anchor=2016-11-07/);
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(/anchor=2016-11-08/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/anchor=/);
    await report.drag(report.earlier(40));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page).not.toHaveURL(/anchor=/);
  });

  test('it is said to be a trial, and what the text says against it is said at the pin', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open('?anchor=2016-11-12');
    await expect(page.getByText(report.words.whatIf)).toBeVisible();
    await expect(page.getByRole('button', { name: report.words.tried })).toBeVisible();
    await expect(page.getByText(report.words.saturday).first()).toBeVisible();
    expect(await report.recordedOn()).toBe('2016-11-15');
    await page.getByRole('button', { name: report.words.back }).click();
    await expect(page.getByText(report.words.whatIf)).toBeHidden();
    await expect(page).not.toHaveURL(/anchor=/);
  });

  test('I type a day and read what moves, what stays and what the text says against it', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open();
    await report.openPanel();
    await page.getByLabel(report.words.day).fill('2016-11-12');
    const list = page.getByRole('region', { name: report.words.movedList });
    await expect(list.getByText(report.words.moved)).toBeVisible();
    const moved = list.getByRole('listitem').filter({ hasText: watch[language] });
    await expect(moved).toContainText(report.words.dates);
    await expect(moved).toContainText(report.words.monday);
    await expect(list.getByText(dabiq[language])).toHaveCount(0);
    // the evidence is the same, but the lead changes on another day
    await expect(page.getByRole('region', { name: report.words.implied })).toContainText('14');
  });

  test('days that fit are offered, and those that break something say what', async ({ page, language }) => {
    const report = new Publication(page, language);
    await report.open();
    await report.openPanel();
    const unfit = page.getByRole('region', { name: report.words.unfit });
    await expect(unfit.getByRole('listitem').filter({ hasText: report.words.saturday })).toHaveCount(1);
    const fit = page.getByRole('region', { name: report.words.fit });
    await fit.getByRole('button', { name: report.words.alsoFits }).click();
    await expect(page).toHaveURL(/anchor=2016-11-22/);
    await expect(fit.getByRole('button', { name: report.words.alsoFits })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('I record it with my name and a reason, and the pin stands there for everybody', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open('?anchor=2016-11-22');
    await report.openPanel();
    await page.getByText(report.words.recordDay).click();
    const form = page.getByRole('form', { name: report.words.recordDay });
    await form.getByRole('button', { name: report.words.record, exact: true }).click();
    await expect(form.getByText(report.words.missing)).toBeVisible();
    expect(await report.recordedOn()).toBe('2016-11-15');
    await form.getByLabel(report.words.reason).fill('The paper came out a week later');
    await form.getByLabel(report.words.author).fill('Salma');
    await form.getByRole('button', { name: report.words.record, exact: true }).click();
    await expect(page).not.toHaveURL(/anchor=/);
    await expect.poll(() => report.recordedOn()).toBe('2016-11-22');
    await expect(page.getByText(report.words.whatIf)).toBeHidden();
    await page.goto(routes.history(language, sirte));
    await expect(page.getByText('The paper came out a week later')).toBeVisible();
  });

  test('somebody changes the dossier first: I am told, and mine can follow theirs', async ({
    page,
    language,
  }) => {
    const report = new Publication(page, language);
    await report.open('?anchor=2016-11-22');
    await report.openPanel();
    await callOneself(page.request, 'Lena');
    const theirs = { basedOn: 1, reason: 'Mine was first' };
    const change = { kind: 'anchor-moved', on: '2016-11-29' };
    const sent = await page.request.post(routes.api.entries(sirte), { data: { ...theirs, change } });
    expect(sent.ok()).toBe(true);
    await page.getByText(report.words.recordDay).click();
    const form = page.getByRole('form', { name: report.words.recordDay });
    await form.getByLabel(report.words.reason).fill('A week later');
    await form.getByLabel(report.words.author).fill('Salma');
    await form.getByRole('button', { name: report.words.record, exact: true }).click();
    await expect(form.getByText(report.words.conflict)).toBeVisible();
    await expect(form.getByText('Lena')).toBeVisible();
    await form.getByRole('button', { name: report.words.keepMine }).click();
    await expect.poll(() => report.recordedOn()).toBe('2016-11-22');
  });

  test('on a phone the day is typed', async ({ page, language }) => {
    await page.setViewportSize(sizes.phone);
    const report = new Publication(page, language);
    await report.open();
    await report.openPanel();
    await page.getByLabel(report.words.day).fill('2016-11-12');
    await expect(page.getByText(report.words.whatIf)).toBeVisible();
    await expect(page.getByText(report.words.moved)).toBeVisible();
  });
});

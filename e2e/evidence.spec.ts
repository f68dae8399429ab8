import type { APIRequestContext } from '@playwright/test';
import { routes } from '@/lib/routes';
import { callOneself, sirte, viewOf } from './support/dossier-api';
import { Matrix } from './support/evidence-matrix';
import { answering } from './support/settled';
import { expect, test } from './support/test';

async function rateElsewhere(request: APIRequestContext, id: string, rating: string): Promise<void> {
  const { seq, dossier } = await viewOf(request);
  const item = dossier.developments.find((each) => each.id === id);
  const replace = [{ ...item, ratings: { W: rating, N: 'N', S: 'N' } }];
  const change = { kind: 'parts-replaced', act: 'rated', developments: { replace } };
  await callOneself(request, 'Karim');
  const answer = await request.post(routes.api.entries(sirte), { data: { basedOn: seq, change } });
  expect(answer.status(), await answer.text()).toBe(201);
}

test('I rate by key and by choice, take one back, give a reason, save, and the history names it', async ({
  page,
  language,
  request,
}) => {
  const matrix = new Matrix(page, language);
  const { words } = matrix;
  await matrix.open();
  const west = matrix.cell('E04', words.west);
  const before = await matrix.implied(0).innerText();
  await west.focus();
  await page.keyboard.press('5');
  await expect(west).toHaveAccessibleName(words.very);
  await expect(west).toHaveAccessibleName(words.notSaved);
  await expect(matrix.implied(0)).not.toHaveText(before);
  await page.keyboard.press('Delete');
  await expect(west).toHaveAccessibleName(words.unrated);
  await page.keyboard.press('Control+z');
  await expect(west).toHaveAccessibleName(words.very);
  await page.keyboard.press('Control+z');
  await expect(west).toHaveAccessibleName(words.consistent);
  await expect(matrix.implied(0)).toHaveText(before);

  const south = matrix.cell('E04', words.south);
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(south).toBeFocused();
  await south.click();
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('radio').nth(3).check();
  await chooser.getByLabel(words.reason).fill('Near another border');
  await chooser.getByRole('button', { name: words.done }).click();
  await expect(south).toBeFocused();
  await expect(south).toHaveAccessibleName(words.inconsistent);
  await expect(south).toHaveAccessibleName(words.reasoned);

  await matrix.save('Rated anew');
  await expect(page.getByText(words.saved)).toBeVisible();
  await expect(south).not.toHaveAccessibleName(words.notSaved);
  const { dossier } = await viewOf(request);
  expect(dossier.developments.find(({ id }) => id === 'E04')).toMatchObject({
    ratings: { W: 'C', S: 'I' },
    cellReasons: { S: { [language]: 'Near another border' } },
  });
  await page.goto(routes.history(language, sirte));
  await expect(page.getByText(words.rated).first()).toBeVisible();
});

test('if somebody rated the same cell meanwhile I see both, and mine never overwrites theirs in silence', async ({
  page,
  language,
  request,
}) => {
  const matrix = new Matrix(page, language);
  const { words } = matrix;
  await matrix.open();
  await matrix.cell('E04', words.west).focus();
  await page.keyboard.press('5');
  await rateElsewhere(request, 'E04', 'I');
  await matrix.save('Rated anew');
  await expect(page.getByText(words.theirs)).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Karim');
  const unwritten = await viewOf(request);
  expect(unwritten.dossier.developments.find(({ id }) => id === 'E04')).toMatchObject({
    ratings: { W: 'I' },
  });
  await matrix.press(words.mineOnTop);
  await expect(page.getByText(words.saved)).toBeVisible();
  const { dossier } = await viewOf(request);
  expect(dossier.developments.find(({ id }) => id === 'E04')).toMatchObject({ ratings: { W: 'CC' } });
});

test('rating blind hides what the cells come to, and shows at its end what came out otherwise', async ({
  page,
  language,
}) => {
  const matrix = new Matrix(page, language);
  const { words } = matrix;
  await matrix.open();
  await page.getByText(words.blind, { exact: true }).click();
  await matrix.press(words.begin);
  await expect(page.getByText(words.columns).first()).toBeAttached();
  await expect(page.getByRole('row', { name: words.implies })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.ifDifferent })).toHaveCount(0);
  const west = matrix.cell('E04', words.west);
  await expect(west).toHaveAccessibleName(words.unrated);
  await west.focus();
  await page.keyboard.press('4');
  await expect(west).toHaveAccessibleName(words.consistent);
  const south = matrix.cell('E04', words.south);
  await south.focus();
  await page.keyboard.press('2');
  await page.reload();
  await answering(page);
  await expect(south).toHaveAccessibleName(words.inconsistent);
  await matrix.press(words.leave);
  await expect(page.getByText(words.differs)).toBeVisible();
  await matrix.press(words.takeOver);
  await expect(south).toHaveAccessibleName(words.inconsistent);
  await expect(south).toHaveAccessibleName(words.notSaved);
  await expect(west).not.toHaveAccessibleName(words.notSaved);
});

test('a reload loses nothing that I rated, not even a ratio in my own digits', async ({ page, language }) => {
  const matrix = new Matrix(page, language);
  const { words } = matrix;
  await matrix.open();
  const west = matrix.cell('E05', words.west);
  await west.focus();
  await page.keyboard.press('x');
  await page.getByLabel(words.ratioField).fill('٣٫٥');
  await page.keyboard.press('Enter');
  await expect(west).toHaveAccessibleName(words.ratio);
  await expect(west).toBeFocused();
  await page.reload();
  await answering(page);
  await expect(page.getByText(words.restored)).toBeVisible();
  await expect(west).toHaveAccessibleName(words.ratio);
  await page.keyboard.press('Control+z');
  await expect(west).toHaveAccessibleName(words.consistent);
});

test('what tells nothing apart stands last in every order, and the order is part of the address @once', async ({
  page,
  language,
}) => {
  const matrix = new Matrix(page, language);
  const { words } = matrix;
  await matrix.open();
  const order = () =>
    page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.dataset.row ?? ''));
  const byTelling = await order();
  const isContext = () =>
    page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => 'context' in row.dataset));
  await expect(page.getByRole('rowheader', { name: words.context })).toBeVisible();
  await page.getByRole('radio', { name: words.date, exact: true }).check({ force: true });
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('date');
  expect(await order()).not.toEqual(byTelling);
  const context = await isContext();
  expect(context).toEqual(context.toSorted((a, b) => Number(a) - Number(b)));
  await page.reload();
  await answering(page);
  await expect(page.getByRole('radio', { name: words.date, exact: true })).toBeChecked();
});

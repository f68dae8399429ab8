import { routes } from '@/lib/routes';
import { told } from './support/development-form';
import { sirte } from './support/dossier-api';
import { Editor, seen } from './support/editing';
import { answering } from './support/settled';
import { expect, test } from './support/test';

test.describe('changing a date where it stands', () => {
  test('I give it in words, see at once what they mean, and undo it by key', async ({
    page,
    language,
    request,
  }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    await editor.open('E22');
    await editor.begin('edit');
    const clock = await editor.giveDate('words');
    await clock.getByLabel(words.theWords, { exact: true }).fill(words.phrase);
    await expect(clock.getByText(words.around).last()).toBeVisible();
    await expect(clock.getByText('[2016-08-11~..2016-08-20~]')).toBeVisible();
    await editor.sign('The newspaper names the days');
    await editor.press(words.save);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    expect((await seen(request)).of('E22').occurred).toMatchObject({
      wording: { quote: words.phrase, lang: 'ar' },
      rule: { kind: 'month-before', month: 8, part: 'middle' },
    });
    await page.keyboard.press('Control+KeyZ');
    await expect(page.getByText(words.undone(2, 3))).toBeVisible();
    expect((await seen(request)).of('E22').occurred).toMatchObject({ rule: { kind: 'undated' } });
  });

  test('I give it in EDTF, and by its days, a day at a time', async ({ page, language, request }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    await editor.open('E04');
    await editor.begin('edit');
    const clock = await editor.giveDate('edtf');
    await clock.getByLabel(words.edtf, { exact: true }).fill('[2016-11-12..2016-11-13]');
    await editor.sign();
    await editor.press(words.save);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    await editor.begin('edit');
    await editor.giveDate('days');
    await editor.press(words.earlier);
    await expect(clock.getByLabel(words.first, { exact: true })).toHaveValue('2016-11-11');
    await editor.press(words.save);
    await expect(page.getByText(words.saved(3))).toBeVisible();
    expect((await seen(request)).of('E04').occurred).toMatchObject({
      rule: { kind: 'fixed', window: { earliest: '2016-11-11', latest: '2016-11-13' } },
    });
  });

  test('I drag its edge; Escape lets it go, and nothing is saved before I say so', async ({
    page,
    language,
    request,
  }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    await editor.open('E20');
    const edge = page.locator('[data-edge=latest]');
    await edge.waitFor({ state: 'attached' });
    const drag = async () => {
      await edge.scrollIntoViewIfNeeded();
      const box = await edge.boundingBox();
      if (box === null) throw new Error('no edge to hold');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      // in Arabic time runs to the left
      await page.mouse.move(x + (language === 'ar' ? -60 : 60), y, { steps: 6 });
    };
    await drag();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByLabel(words.author)).toHaveCount(0);
    await drag();
    await page.mouse.up();
    await expect(editor.clock().getByText(words.wasNow)).toBeVisible();
    const last = editor.clock().getByLabel(words.last, { exact: true });
    await expect(last).toHaveValue(/^2016-(08-2[1-9]|08-3|09|10)/);
    const day = await last.inputValue();
    expect((await seen(request)).seq).toBe(1);
    await editor.sign('The wave went on');
    await editor.press(words.save);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    expect((await seen(request)).of('E20').occurred).toMatchObject({
      rule: { kind: 'fixed', window: { earliest: '2016-08-11', latest: day } },
    });
  });
});

test.describe('one act on several developments', () => {
  test('I split one: one part keeps the ratings, and a reason is asked for', async ({
    page,
    language,
    request,
  }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    const before = await seen(request);
    await editor.open('E04');
    await editor.begin('split');
    await page.getByLabel(words.title).nth(1).fill(told[language].title);
    await editor.sign();
    await editor.press(words.splitNow);
    await expect(page.getByText(words.reasonNeeded).first()).toBeVisible();
    await editor.sign('Two finds on two days');
    await editor.press(words.splitNow);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    const { items, ids, of } = await seen(request);
    const place = before.ids.indexOf('E04');
    expect(ids).toEqual(before.ids.toSpliced(place + 1, 0, ids[place + 1] ?? ''));
    expect(of('E04').ratings).toEqual(before.of('E04').ratings);
    expect(items[place + 1]).toMatchObject({ ratings: {}, title: { [language]: told[language].title } });
  });

  test('I merge two and choose whose grade stands; what hung on the other hangs on it @once', async ({
    page,
    language,
    request,
  }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    const before = await seen(request);
    await editor.open('E22');
    await editor.begin('merge');
    await page.getByLabel(words.other, { exact: true }).selectOption('E20');
    await page.getByRole('radio', { name: before.of('E20').grade, exact: true }).check();
    await editor.sign('The same report twice');
    await editor.press(words.mergeNow);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    const { ids, of } = await seen(request);
    expect(ids).toEqual(before.ids.filter((id) => id !== 'E20'));
    expect(of('E22')).toMatchObject({ grade: before.of('E20').grade, ratings: before.of('E22').ratings });
    expect(of('E24').occurred.rule).toMatchObject({ kind: 'relative', to: 'E22' });
  });

  test('I remove one, read it in the history with author and reason, and restore it in its place', async ({
    page,
    language,
    request,
  }) => {
    const editor = new Editor(page, language);
    const { words } = editor;
    const before = await seen(request);
    await editor.open('E16');
    await editor.begin('edit');
    await page.getByText(words.remove).click();
    await editor.sign('A duplicate');
    await editor.press(words.removeNow);
    await expect(page.getByText(words.saved(2))).toBeVisible();
    expect((await seen(request)).ids).not.toContain('E16');
    await page.goto(routes.history(language, sirte));
    await answering(page);
    const entry = page.getByRole('listitem').filter({ hasText: 'A duplicate' });
    await expect(entry).toContainText('Salma');
    await expect(entry).toContainText(before.of('E16').title[language] ?? '');
    await entry.getByText(words.read).click();
    await entry.getByText(words.restore).click();
    await expect(entry.getByLabel(words.author)).toHaveValue('Salma');
    await Promise.all([page.waitForEvent('load'), editor.press(words.takeBack)]);
    await expect(page.getByText(words.restored, { exact: true })).toBeVisible();
    const { seq, items } = await seen(request);
    expect(seq).toBe(3);
    expect(items).toEqual(before.items);
  });
});

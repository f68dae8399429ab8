import { routes } from '@/lib/routes';
import { acceptableRevision, moved, postRevision, sirte, viewOf } from './support/dossier-api';
import { shipped } from './support/dossier-file';
import { answering } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';
import { words } from './support/words';

const place = { en: /Beat (\d+) of (\d+)/, ar: /المحطة (\d+) من (\d+)/ };
const labels = {
  en: {
    next: 'Next',
    back: 'Back',
    map: 'Arrow width is probability, not number of fighters.',
  },
  ar: {
    next: 'التالي',
    back: 'السابق',
    map: 'عرض السهم هو الاحتمال، لا عدد المقاتلين.',
  },
};

test.use({ viewport: sizes.projector });

test.describe('briefing the room', () => {
  test('I step through every beat with the keys of a clicker and back again', async ({ page, language }) => {
    await page.goto(routes.briefing(language, sirte));
    await answering(page);
    const beat = async () => {
      const [, now = '', all = ''] = place[language].exec(await page.locator('body').innerText()) ?? [];
      return { now: Number(now), all: Number(all) };
    };
    await expect(page.getByRole('heading', { level: 1 })).toContainText(shipped.question[language]);
    const { all } = await beat();
    expect(all).toBeGreaterThanOrEqual(8);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await beat()).now).toBe(2);
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await beat()).now).toBe(1);
    await page.keyboard.press('End');
    await expect.poll(async () => (await beat()).now).toBe(all);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await beat()).now).toBe(all);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await beat()).now).toBe(1);
  });

  test('my arrow keys go the way the writing goes', async ({ page, language }) => {
    await page.goto(routes.briefing(language, sirte));
    await answering(page);
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect(page).toHaveURL(/beat=bottom-line/);
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await expect(page).toHaveURL(/beat=question/);
  });

  test('I step with buttons too, and the browser’s Back returns to the beat before', async ({
    page,
    language,
  }) => {
    await page.goto(routes.briefing(language, sirte));
    await answering(page);
    await page.getByRole('button', { name: labels[language].next }).click();
    await expect(page).toHaveURL(/beat=bottom-line/);
    await page.getByRole('button', { name: labels[language].next }).click();
    await expect(page).toHaveURL(/beat=timeline/);
    await page.goBack();
    await expect(page).toHaveURL(/beat=bottom-line/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words[language].scenarios.W);
  });

  test('no key changes a weight, whatever I hit @once', async ({ page, language, request }) => {
    const before = await viewOf(request);
    const line = `${routes.briefing(language, sirte)}?beat=bottom-line`;
    await page.goto(line);
    await answering(page);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    for (const key of [
      ...keys,
      'Space',
      'Enter',
      'b',
      '.',
      'Delete',
      'Backspace',
      '5',
      '+',
      '-',
      'z',
      'Control+z',
    ])
      await page.keyboard.press(key);
    await page.goto(line);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
    expect(await viewOf(request)).toEqual(before);
  });

  test('I send a link to one beat, and it opens there', async ({ page, language }) => {
    await page.goto(`${routes.briefing(language, sirte)}?beat=map`);
    await expect(page.getByText(labels[language].map).first()).toBeVisible();
    await page.goto(`${routes.briefing(language, sirte)}?beat=no-such-beat`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(shipped.question[language]);
  });

  test('the map points west to the left in both languages', async ({ page, language }) => {
    await page.goto(`${routes.briefing(language, sirte)}?beat=map`);
    await answering(page);
    const number = async (points: string) => {
      const box = await page.locator('svg text:visible', { hasText: points }).last().boundingBox();
      if (box === null) throw new Error(`no ${points} on the map`);
      return box.x;
    };
    const west = await number('60');
    expect(west).toBeLessThan(await number('20'));
  });

  test('the room sees the weights that were saved, rounded or exact at a key', async ({
    page,
    language,
    request,
  }) => {
    const body = await acceptableRevision(request);
    expect((await postRevision(request, { ...body, weights: moved(body, 'W', 'S', 2) })).status()).toBe(201);
    await page.goto(`${routes.briefing(language, sirte)}?beat=bottom-line`);
    await answering(page);
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toContainText(words[language].percent(60));
    await page.keyboard.press('x');
    await expect(headline).toContainText(words[language].percent(58));
  });

  test('B blacks the screen and any key brings it back', async ({ page, language }) => {
    await page.goto(routes.briefing(language, sirte));
    await answering(page);
    await page.keyboard.press('b');
    const black = page.getByRole('button', { name: language === 'ar' ? 'إظهار الشاشة' : 'Show again' });
    await expect(black).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(black).toBeHidden();
    await expect(page).not.toHaveURL(/beat=bottom-line/);
  });

  test('it prints one page for each beat', async ({ page, language }) => {
    await page.goto(routes.briefing(language, sirte));
    await answering(page);
    const [, , beats = ''] = place[language].exec(await page.locator('body').innerText()) ?? [];
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const printed = paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    expect(printed).toBe(Number(beats));
  });
});

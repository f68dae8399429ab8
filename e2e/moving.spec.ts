import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { reported } from './support/dossier-file';
import { answering, settled } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ database: 'shared' });

const said = {
  en: {
    brush: 'Part of the axis in view',
    start: 'Start of the view',
    end: 'End of the view',
    earlier: /earlier than the view/,
    later: /later than the view/,
    keys: 'Keys',
    act: /single keys/,
    search: 'Search',
    day: /^\d+ [A-Z][a-z]{2} \d{4}$/,
    close: 'Close',
  },
  ar: {
    brush: 'الجزء المعروض من المحور الزمني',
    start: 'بداية العرض',
    end: 'نهاية العرض',
    earlier: /أقدم مما يظهر/,
    later: /أحدث مما يظهر/,
    keys: 'المفاتيح',
    act: /المفاتيح المفردة/,
    search: 'بحث',
    day: /^\d+ \p{Script=Arabic}+ \d{4}$/u,
    close: 'إغلاق',
  },
};

async function open(page: Page, language: Locale, query = '') {
  await page.goto(routes.workbench(language, sirte) + query);
  await settled(page);
  const brush = page.getByRole('group', { name: said[language].brush });
  const thumb = (edge: 'start' | 'end') => brush.getByRole('slider', { name: said[language][edge] });
  return { brush, start: thumb('start'), end: thumb('end') };
}
const view = (page: Page) => new URL(page.url()).searchParams.get('view') ?? '';
const dayOf = async (thumb: Locator) => Number(await thumb.getAttribute('aria-valuenow'));

async function boxOf(of: Locator) {
  const box = await of.boundingBox();
  if (box === null) throw new Error('not on the page');
  return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 4 } };
}

test.describe('the whole axis below', () => {
  test('has a slider at each end of the view: days by arrow, months by page, told in words', async ({
    page,
    language,
  }) => {
    const { start, end } = await open(page, language, '?view=2016-08-10_2016-10-20');
    const [later, earlier] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const before = await dayOf(start);
    await start.focus();
    await page.keyboard.press(later);
    await expect.poll(() => dayOf(start)).toBe(before + 1);
    await expect(start).toHaveAttribute('aria-valuetext', said[language].day);
    await expect.poll(() => view(page)).toBe('2016-08-11_2016-10-20');
    await page.keyboard.press('PageDown');
    await expect.poll(() => view(page)).toBe('2016-07-11_2016-10-20');
    await end.focus();
    await page.keyboard.press(earlier);
    await expect.poll(() => view(page)).toBe('2016-07-11_2016-10-19');
    await page.keyboard.press('End');
    await expect
      .poll(async () => (await end.getAttribute('aria-valuemax')) === `${await dayOf(end)}`)
      .toBe(true);
    await start.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => view(page)).toBe('');
  });

  test('I drag the view along, drag an end, sweep a new range, and press where I want to be', async ({
    page,
    language,
  }) => {
    const { brush, start, end } = await open(page, language, '?view=2015-10-01_2016-03-01');
    const forward = language === 'ar' ? -1 : 1;
    const drag = async (from: { x: number; y: number }, by: number) => {
      const was = view(page);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by * forward, from.y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => view(page)).not.toBe(was);
    };
    await brush.scrollIntoViewIfNeeded();
    const [first, last] = [await dayOf(start), await dayOf(end)];
    const [startBox, endBox] = [await boxOf(start), await boxOf(end)];
    const between = { x: (startBox.middle.x + endBox.middle.x) / 2, y: startBox.middle.y };
    await drag(between, 60);
    expect(await dayOf(start)).toBeGreaterThan(first);
    expect((await dayOf(end)) - (await dayOf(start))).toBe(last - first);
    const moved = { start: await dayOf(start), end: await dayOf(end) };
    await drag((await boxOf(end)).middle, 50);
    expect(await dayOf(start)).toBe(moved.start);
    expect(await dayOf(end)).toBeGreaterThan(moved.end);
    const track = await boxOf(brush);
    const early = { x: language === 'ar' ? track.x + track.width - 40 : track.x + 40, y: track.y + 10 };
    await drag(early, 90);
    expect(await dayOf(end)).toBeLessThan(moved.start);
    const swept = { start: await dayOf(start), end: await dayOf(end) };
    await page.mouse.click(track.x + track.width / 2, track.y + 10);
    await expect.poll(() => dayOf(start)).toBeGreaterThan(swept.end);
    expect((await dayOf(end)) - (await dayOf(start))).toBe(swept.end - swept.start);
  });

  test('holds no more on the page for many developments than for few @once', async ({ page, language }) => {
    const { brush } = await open(page, language);
    const overview = brush.locator('..');
    await expect(overview.locator('path').first()).toBeAttached();
    expect(await overview.locator('*').count()).toBeLessThan(120);
  });
});

test.describe('moving about', () => {
  test('at either edge I read how much lies beyond and go to the nearest', async ({ page, language }) => {
    await open(page, language, '?view=2016-08-01_2016-09-30');
    const earlier = page.getByRole('button', { name: said[language].earlier });
    const later = page.getByRole('button', { name: said[language].later });
    const count = async (button: Locator) => Number(/\d+/.exec(await button.innerText())?.[0]);
    const [before, after] = [await count(earlier), await count(later)];
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
    expect(before + after).toBeLessThan(reported.length);
    const was = view(page);
    await earlier.click();
    await expect.poll(() => view(page)).not.toBe(was);
    await expect(earlier).toBeFocused();
    expect(await count(earlier)).toBeLessThan(before);
    await page.getByRole('button', { name: words[language].showAll }).first().click();
    await expect(earlier).toHaveCount(0);
  });

  test('two fingers pull the view apart @once', async ({ page, language }) => {
    await open(page, language);
    const box = await boxOf(page.getByRole('listbox', { name: words[language].timeline }));
    const client = await page.context().newCDPSession(page);
    const y = box.y + 20;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: box.middle.x - apart, y, id: 1 },
                { x: box.middle.x + apart, y, id: 2 },
              ],
      });
    await touch('touchStart', 40);
    for (const apart of [60, 90, 120, 160]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await expect.poll(() => view(page)).toMatch(/^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/);
  });

  test('a slash leads to the search and a question mark to the keys, unless I switch them off', async ({
    page,
    language,
  }) => {
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: said[language].search });
    await expect(field).toBeFocused();
    await page.keyboard.type('a/?');
    await expect(field).toHaveValue('a/?');
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: said[language].keys });
    await expect(help).toBeVisible();
    await help.getByRole('checkbox', { name: said[language].act }).uncheck();
    await help.getByRole('button', { name: said[language].close }).click();
    await expect(help).toBeHidden();
    await page.reload();
    await answering(page);
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(field).toBeHidden();
    await expect(help).toBeHidden();
    await page.getByRole('button', { name: said[language].keys, exact: true }).click();
    await help.getByRole('checkbox', { name: said[language].act }).check();
  });

  test('the keys of the timeline are its own: elsewhere they move nothing @once', async ({
    page,
    language,
  }) => {
    await open(page, language);
    await page.getByRole('button', { name: words[language].showAll }).first().focus();
    for (const key of ['+', 'ArrowRight', '0', '-']) await page.keyboard.press(key);
    expect(new URL(page.url()).search).toBe('');
  });
});

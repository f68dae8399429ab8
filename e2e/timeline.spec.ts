import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { reported, titleOf } from './support/dossier-file';
import { largeDossier } from './support/large-dossier';
import { answering, settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';
import { words } from './support/words';

test.use({ database: 'shared' });

const [caches, strikes, dabiq, corriere] = [titleOf('E04'), titleOf('E08'), titleOf('E25'), titleOf('E22')];

async function open(page: Page, language: Locale, query = '') {
  await page.goto(routes.workbench(language, sirte) + query);
  await answering(page);
  return page.getByRole('listbox', { name: words[language].timeline });
}

test.describe('reading the timeline', () => {
  test('every development of the report is on it, once, and time runs the way the writing runs', async ({
    page,
    language,
  }) => {
    const timeline = await open(page, language);
    await expect(timeline.getByRole('option')).toHaveCount(reported.length);
    for (const { title } of reported)
      await expect(timeline.getByRole('option', { name: title[language] })).toHaveCount(1);
    const old = await timeline.getByRole('option', { name: dabiq[language] }).boundingBox();
    const recent = await timeline.getByRole('option', { name: strikes[language] }).boundingBox();
    if (old === null || recent === null) throw new Error('not drawn');
    if (language === 'ar') expect(old.x).toBeGreaterThan(recent.x);
    else expect(old.x).toBeLessThan(recent.x);
  });

  test('I pick one and read when, who said it and how good the source is', async ({ page, language }) => {
    const timeline = await open(page, language);
    await timeline.getByRole('option', { name: caches[language] }).click();
    const card = page.getByRole('region', { name: caches[language] });
    await expect(card).toBeVisible();
    await expect(card.getByText(words[language].happened)).toBeVisible();
    await expect(card.getByText(words[language].saidBy)).toBeVisible();
    await expect(
      card
        .locator('bdi')
        .getByText(/^[A-F][1-6]$/)
        .first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/[?&]item=E04/);
    await card.getByRole('button', { name: words[language].close }).click();
    await expect(card).toBeHidden();
    await expect(page).not.toHaveURL(/item=/);
  });

  test('arrow keys walk from one development to the next in the direction they point', async ({
    page,
    language,
  }) => {
    const timeline = await open(page, language);
    const chosen = timeline.getByRole('option', { selected: true });
    const place = async () => {
      const box = await chosen.boundingBox();
      if (box === null) throw new Error('nothing is chosen');
      return language === 'ar' ? -(box.x + box.width) : box.x;
    };
    const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await timeline.focus();
    await page.keyboard.press(later);
    await expect(chosen).toHaveCount(1);
    const first = await chosen.getAttribute('aria-label');
    for (let step = 0; step < 12; step++) await page.keyboard.press(later);
    const start = await place();
    for (let step = 0; step < 8; step++) await page.keyboard.press(later);
    expect(await place()).toBeGreaterThan(start);
    expect(await chosen.getAttribute('aria-label')).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect(chosen).toHaveCount(0);
  });

  test('I zoom with buttons, keys, wheel and drag, share what I see, and Show all brings it back', async ({
    page,
    language,
  }) => {
    const timeline = await open(page, language);
    const view = () => new URL(page.url()).searchParams.get('view') ?? '';
    await page.getByRole('button', { name: words[language].zoomIn }).click();
    await expect.poll(view).toMatch(/^\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/);
    const zoomed = view();
    await timeline.focus();
    await page.keyboard.press('+');
    await expect.poll(view).not.toBe(zoomed);
    const closer = view();
    const box = await timeline.boundingBox();
    if (box === null) throw new Error('no timeline');
    const middle = { x: box.x + box.width / 2, y: box.y + 20 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 120, middle.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(view).not.toBe(closer);
    const dragged = view();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(view).not.toBe(dragged);
    const shared = view();
    await page.reload();
    await answering(page);
    expect(view()).toBe(shared);
    await page.getByRole('button', { name: words[language].showAll }).click();
    await expect.poll(view).toBe('');
  });

  test('as of an earlier day, what was not known is not there, and it says that nobody had judged', async ({
    page,
    language,
  }) => {
    const timeline = await open(page, language);
    const all = await timeline.getByRole('option').count();
    await page.getByLabel(words[language].asOf).fill('2016-09-15');
    await expect(page).toHaveURL(/asof=2016-09-15/);
    await expect.poll(() => timeline.getByRole('option').count()).toBeLessThan(all);
    await expect(timeline.getByRole('option', { name: caches[language] })).toHaveCount(0);
    await expect(page.getByText(words[language].nobodyJudged).first()).toBeVisible();
    await page.goBack();
    await expect(timeline.getByRole('option')).toHaveCount(all);
  });

  test('after source checks the evidence speaks otherwise, and the judgement stays', async ({
    page,
    language,
  }) => {
    const timeline = await open(page, language);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const asReported = await timeline.getByRole('option').count();
    await page.getByRole('radio', { name: words[language].checked }).check();
    await expect(page).toHaveURL(/layer=checked/);
    await expect.poll(() => timeline.getByRole('option').count()).toBeGreaterThan(asReported);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
  });

  test('on a phone it is a list, the newest first', async ({ page, language }) => {
    await page.setViewportSize(sizes.phone);
    await page.goto(routes.workbench(language, sirte));
    await answering(page);
    await expect(page.getByText(corriere[language]).locator('visible=true').first()).toBeVisible();
  });
});

const said = {
  en: {
    lanes: 'Lanes',
    together: /^\d+ developments together/,
    strongest: /Strongest: Development/,
    zoom: 'Zoom to these',
  },
  ar: { lanes: 'الصفوف حسب', together: /معًا/, strongest: /أقواها أثرًا: التطوّر/, zoom: 'تقريب العرض إليها' },
};

test.describe('lanes', () => {
  test('stand for what I choose, and whoever gets my link sees the same', async ({ page, language }) => {
    const timeline = await open(page, language);
    await page.getByLabel(said[language].lanes).selectOption('grade');
    await expect(page).toHaveURL(/[?&]lanes=grade/);
    await expect(timeline.getByText('B2', { exact: true })).toBeVisible();
    await expect(timeline.getByRole('option')).toHaveCount(reported.length);
    await page.reload();
    await answering(page);
    await expect(page.getByLabel(said[language].lanes)).toHaveValue('grade');
    await expect(timeline.getByText('B2', { exact: true })).toBeVisible();
    await page.getByLabel(said[language].lanes).selectOption('scenario');
    await expect(page).not.toHaveURL(/lanes=/);
    await expect(timeline.getByText('B2', { exact: true })).toHaveCount(0);
  });
});

test.describe('a timeline of more than a screen holds', () => {
  test.use({ database: 'own' });

  test('counts together what has no room, opens it in place and leads to it', async ({
    page,
    language,
    request,
  }) => {
    test.setTimeout(120_000);
    const slug = await largeDossier(request, 300);
    await page.goto(routes.workbench(language, slug));
    await settled(page);
    const timeline = page.getByRole('listbox', { name: words[language].timeline });
    const clusters = timeline.getByRole('option', { name: said[language].together });
    const counted = async () => {
      const counts = await clusters.locator('text').allTextContents();
      return counts.reduce((sum, count) => sum + Number(count), 0);
    };
    const alone = timeline.getByRole('option', { name: /^(Development number|التطوّر رقم)/ });
    expect((await counted()) + (await alone.count())).toBe(300);
    await expect(clusters.first()).toHaveAccessibleName(said[language].strongest);

    await clusters.first().click();
    const list = page.getByRole('dialog');
    await expect(list.getByRole('listitem')).toHaveCount(
      Number(await clusters.first().locator('text').textContent()),
    );
    await list.getByRole('listitem').first().getByRole('button').click();
    await expect(page).toHaveURL(/item=D\d+/);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(timeline).toBeFocused();

    await page.keyboard.press('Escape');
    const stood = () => timeline.getAttribute('aria-activedescendant');
    const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await expect
      .poll(async () => {
        await page.keyboard.press(later);
        return stood();
      })
      .toMatch(/^cluster-/);
    await page.keyboard.press('Enter');
    await expect(list).toBeVisible();
    await list.getByRole('button', { name: said[language].zoom }).click();
    await expect(list).toBeHidden();
    await expect(page).toHaveURL(/[?&]view=/);
    const closer = (await counted()) + (await alone.count());
    expect(closer).toBeLessThan(300);

    await page.getByRole('button', { name: words[language].showAll }).click();
    await expect(page).not.toHaveURL(/view=/);
    expect((await counted()) + (await alone.count())).toBe(300);
  });
});

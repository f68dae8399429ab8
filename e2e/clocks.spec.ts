import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { acceptableRevision, postRevision, sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { answering } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';
import { words } from './support/words';

const said = {
  en: {
    lag: 'Reporting lag',
    legend: 'from what happened to when it was known',
    later: /about 10 months later/,
    scrubber: 'Look back day by day',
    next: /^Next thing that became known/,
    back: /^Back to what was known/,
    play: 'Play what became known',
    pause: 'Pause',
    cameIn: /By 20 Aug 2016, 5 of 41 were known\..*North leads and rises from 40.% to 44.%/,
    known: '20 Aug 2016: 5 of 41 known',
    latest: /^15 Nov 2016: 41 of 41 known/,
    inForce: 'In force, by Salma: “Early word”',
  },
  ar: {
    lag: 'تأخّر الخبر',
    legend: 'من تاريخ الوقوع إلى تاريخ العلم به',
    later: /بعد نحو 10 أشهر/,
    scrubber: 'العودة بالزمن يومًا بيوم',
    next: /^التالي مما عُلم/,
    back: /^عودة إلى المعلوم/,
    play: 'عرض ما عُلم تباعًا',
    pause: 'إيقاف مؤقت',
    cameIn: /حتى 20 أغسطس 2016 كان المعلوم 5 من 41\..*ارتفع من .40%. إلى .44%/,
    known: '20 أغسطس 2016: المعلوم 5 من 41',
    latest: /^15 نوفمبر 2016: المعلوم 41 من 41/,
    inForce: 'التقدير الساري، بتوقيع Salma: «Early word»',
  },
};
const [caches, migrants, dabiq, sighting] = [titleOf('E08'), titleOf('E20'), titleOf('E25'), titleOf('E13c')];

/** The two clocks as an analyst reads them. */
class Clocks {
  readonly slider: Locator;
  readonly timeline: Locator;

  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {
    this.slider = page.getByRole('slider', { name: said[language].scrubber });
    this.timeline = page.getByRole('listbox', { name: words[language].timeline });
  }
  get words() {
    return said[this.language];
  }
  async open(query = ''): Promise<void> {
    await this.page.goto(routes.workbench(this.language, sirte) + query);
    await answering(this.page);
    await expect(this.slider).toBeVisible();
  }
  option(title: Readonly<{ en: string; ar: string }>): Locator {
    return this.timeline.getByRole('option', { name: title[this.language] });
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
}

test.describe('what happened and when it became known', () => {
  test.use({ database: 'shared' });

  test('I show the reporting lag: a line from each thing to when it was known, none where both are one', async ({
    page,
    language,
  }) => {
    const clocks = new Clocks(page, language);
    await clocks.open();
    await expect(page.locator('[data-lag]')).toHaveCount(0);
    await clocks.button(clocks.words.lag).click();
    await expect(page).toHaveURL(/lag=shown/);
    await expect(page.locator('[data-lag="E13c"]')).toHaveCount(1);
    await expect(page.locator('[data-lag="E33"]')).toHaveCount(0);
    await expect(page.getByText(clocks.words.legend)).toBeVisible();
    await clocks.button(clocks.words.lag).click();
    await expect(page.locator('[data-lag]')).toHaveCount(0);
  });

  test('the one that I pick always has its line, and its lag in words', async ({ page, language }) => {
    const clocks = new Clocks(page, language);
    await clocks.open('?item=E13c');
    await expect(page.locator('[data-lag="E13c"]')).toHaveCount(1);
    await expect(page.locator('[data-lag]')).toHaveCount(1);
    await expect(page.getByRole('region', { name: sighting[language] })).toContainText(clocks.words.later);
  });
});

test.describe('looking back', () => {
  test.use({ database: 'shared' });

  test('I scrub to a day and see only what was known, and everything stands on that day', async ({
    page,
    language,
  }) => {
    const clocks = new Clocks(page, language);
    await clocks.open();
    const where = await clocks.option(migrants).boundingBox();
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toContainText(words[language].scenarios.W);
    await clocks.slider.focus();
    await page.keyboard.press('Home');
    const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await page.keyboard.press(later);
    await page.keyboard.press(later);
    await expect(clocks.slider).toHaveAttribute('aria-valuetext', clocks.words.known);
    await expect(page).toHaveURL(/asof=2016-08-20/);
    await expect(clocks.option(caches)).toHaveCount(0);
    await expect(clocks.option(dabiq)).toHaveCount(1);
    await expect(headline).toContainText(words[language].scenarios.N);
    await expect(page.getByText(words[language].nobodyJudged).first()).toBeVisible();
    // in place: the axis is the one of the latest day
    const now = await clocks.option(migrants).boundingBox();
    expect(now?.x).toBe(where?.x);
    await page.keyboard.press('End');
    await expect(clocks.slider).toHaveAttribute('aria-valuetext', clocks.words.latest);
    await expect(page).not.toHaveURL(/asof=/);
  });

  test('I drag it: the screen follows, and the address only when I let go', async ({ page, language }) => {
    const clocks = new Clocks(page, language);
    await clocks.open();
    await clocks.slider.scrollIntoViewIfNeeded();
    const box = await clocks.slider.boundingBox();
    if (box === null) throw new Error('no scrubber');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    const entries = await page.evaluate(() => window.history.length);
    await page.mouse.move(middle.x + (language === 'ar' ? 300 : -300), middle.y, { steps: 12 });
    await expect(clocks.option(caches)).toHaveCount(0);
    await expect(page).not.toHaveURL(/asof=/);
    await page.mouse.up();
    await expect(page).toHaveURL(/asof=2016-/);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
  });

  test('I step to the next thing that became known and am told what came in and which way the leader moved', async ({
    page,
    language,
  }) => {
    const clocks = new Clocks(page, language);
    await clocks.open('?asof=2016-08-13');
    await clocks.button(clocks.words.next).click();
    await expect(page).toHaveURL(/asof=2016-08-20/);
    await expect(page.getByRole('status').filter({ hasText: clocks.words.cameIn })).toHaveCount(1);
    await clocks.button(clocks.words.back).click();
    await expect(page).toHaveURL(/asof=2016-08-13/);
  });

  test('I let it play: it goes on by itself, waits when I say so, and stops at the end @once', async ({
    page,
    language,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    const clocks = new Clocks(page, language);
    await clocks.open();
    await clocks.button(clocks.words.play).click();
    await clocks.slider.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/asof=20/);
    await expect(clocks.button(clocks.words.play)).toBeVisible();
    const paused = page.url();
    await page.clock.runFor(1_600);
    expect(page.url()).toBe(paused);
    await page.keyboard.press('Space');
    await expect(clocks.button(clocks.words.pause)).toBeVisible();
    const goneOn = async () => {
      await page.clock.runFor(400);
      return page.url();
    };
    await expect.poll(goneOn, { intervals: [50] }).not.toMatch(/asof=/);
    await expect(clocks.button(clocks.words.play)).toBeVisible();
  });

  test('on a phone the chart has it too', async ({ page, language }) => {
    await page.setViewportSize(sizes.phone);
    const clocks = new Clocks(page, language);
    await clocks.open();
    await clocks.button(clocks.words.back).click();
    await expect(page).toHaveURL(/asof=/);
    await expect(page.getByText(caches[language]).locator('visible=true').first()).toBeVisible();
  });
});

test.describe('whose judgement it was', () => {
  test('a look back shows the reason that was in force, and none before anybody judged', async ({
    page,
    language,
    request,
  }) => {
    const body = await acceptableRevision(request);
    const kept = await postRevision(request, { ...body, asOfOn: '2016-08-20', reason: 'Early word' });
    expect(kept.status()).toBe(201);
    const clocks = new Clocks(page, language);
    await clocks.open('?asof=2016-09-15');
    await expect(page.getByText(clocks.words.inForce).first()).toBeVisible();
    await page.getByLabel(words[language].asOf).fill('2016-08-14');
    await expect(page.getByText(words[language].nobodyJudged).first()).toBeVisible();
    await expect(page.getByText(clocks.words.inForce)).toHaveCount(0);
  });
});

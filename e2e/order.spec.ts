import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { shipped, titleOf } from './support/dossier-file';
import { answering } from './support/settled';
import { expect, test } from './support/test';

test.use({ database: 'shared' });

const [strikes, caution, italy] = [titleOf('E19'), titleOf('E19b'), titleOf('E20')];
const words = {
  en: {
    panel: /^Order/,
    flagged: /\d+ flagged/,
    compare: /^Compare/,
    even: /48\u00A0%, roughly even chance \(45–55\u00A0%\)/,
    sameDay: /On the same day 3\u00A0%/,
    open: 'The dates do not show it',
    ruledOut: 'The dates rule it out',
    helicopters: 'An air campaign, then helicopters bought in answer',
    cautionStory: 'An air campaign, then caution next door, then fears voiced',
    shuffle: 'Shuffle',
    stop: 'Stop',
    next: 'One draw on',
    ticks: '12 draws are shown at once, a tick for each.',
    draw: (number: number) => `Draw ${number} of 12.`,
    buildUp: 'The build-up, step by step',
    band: 'timing band: same evidence, other possible dates',
    bandTable: 'Timing band as a table',
    lines: 'Lines',
    chartLines: /one line for each scenario/,
    baseline: /can be drawn for West alone/,
  },
  ar: {
    panel: /^الترتيب/,
    flagged: /\d+ مواضع تساؤل/,
    compare: /^مقارنة/,
    even: /48%\u2069?، متعادل تقريبًا/,
    sameDay: /في اليوم نفسه \u2066?3%/,
    open: 'التواريخ لا تُثبتها',
    ruledOut: 'التواريخ تنفيها',
    helicopters: 'حملة جوية، ثم شراء مروحيات ردًّا عليها',
    cautionStory: 'حملة جوية، ثم احتراز لدى الجارتين، ثم مخاوف معلنة',
    shuffle: 'خلط',
    stop: 'إيقاف',
    next: 'السحبة التالية',
    ticks: 'تُعرض السحبات معًا، لكل واحدة علامة، وعددها 12.',
    draw: (number: number) => `السحبة ${number} من 12.`,
    buildUp: 'تراكم القرائن خطوة بخطوة',
    band: 'نطاق التوقيت: القرائن نفسها، بتواريخ أخرى ممكنة',
    bandTable: 'نطاق التوقيت في جدول',
    lines: 'خطوط',
    chartLines: /خط لكل سيناريو/,
    baseline: /لا يُرسم إلا لسيناريو الغرب/,
  },
} as const;

async function open(page: Page, language: Locale, query = '') {
  await page.goto(routes.workbench(language, sirte) + query);
  await answering(page);
}
async function openPanel(page: Page, language: Locale) {
  await page.getByRole('button', { name: words[language].panel }).click();
  return page.getByRole('region', { name: words[language].panel });
}

test.describe('asking which came first', () => {
  test('I compare two whose dates overlap and read a number, its word and its range', async ({
    page,
    language,
  }) => {
    await open(page, language);
    const panel = await openPanel(page, language);
    const choice = panel.getByRole('combobox', { name: words[language].compare });
    await choice.selectOption({ label: strikes[language] });
    await choice.selectOption({ label: caution[language] });
    const answer = panel.getByRole('status');
    await expect(answer.getByText(words[language].even)).toBeVisible();
    await expect(answer.getByText(words[language].sameDay)).toBeVisible();
    await expect(page).toHaveURL(/[?&]order=E19\.E19b/);
    await page.reload();
    await answering(page);
    const again = await openPanel(page, language);
    await expect(again.getByRole('status').getByText(words[language].even)).toBeVisible();
  });

  test('a story whose order the dates do not show is flagged, and each failing pair leads to both', async ({
    page,
    language,
  }) => {
    await open(page, language);
    await expect(page.getByRole('button', { name: words[language].panel })).toContainText(
      words[language].flagged,
    );
    const panel = await openPanel(page, language);
    const story = panel
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: words[language].cautionStory }) });
    await expect(story.getByText(words[language].open)).toBeVisible();
    await story.getByText(words[language].cautionStory).click();
    await story.getByRole('button', { name: strikes[language] }).click();
    await expect(page).toHaveURL(/[?&]order=E19\.E19b/);
    await expect(page).toHaveURL(/[?&]item=E19b/);
    await expect(page).toHaveURL(/[?&]view=2016-0/);
    await expect(page.locator('[data-compared]')).toHaveCount(2);
  });

  test('after source checks the dates rule out that helicopters were bought in answer', async ({
    page,
    language,
  }) => {
    await open(page, language, '?layer=checked');
    const panel = await openPanel(page, language);
    const story = panel
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: words[language].helicopters }) });
    await expect(story.getByText(words[language].ruledOut)).toBeVisible();
    await expect(panel.getByRole('heading', { name: words[language].buildUp })).toBeVisible();
  });

  test('every story that ships is shown with what the dates say of it', async ({ page, language }) => {
    await open(page, language);
    const panel = await openPanel(page, language);
    for (const { title } of shipped.stories)
      await expect(panel.getByRole('heading', { name: title[language] })).toBeVisible();
  });
});

test.describe('shuffling plausible orders', () => {
  test('I stop the draws, go on by one, and read the drawn days in order', async ({ page, language }) => {
    await page.clock.install({ time: new Date('2026-01-01T08:00:00Z') });
    await open(page, language, '?order=E19.E20');
    const panel = await openPanel(page, language);
    await expect(panel.getByRole('button', { name: words[language].shuffle, exact: true })).toBeVisible();
    await page.clock.pauseAt(new Date('2026-01-01T09:00:00Z'));
    await panel.getByRole('button', { name: words[language].shuffle, exact: true }).click();
    const stop = panel.getByRole('button', { name: words[language].stop });
    await expect(stop).toBeVisible();
    await page.clock.runFor(500);
    await stop.click();
    await expect(panel.getByText(words[language].draw(2))).toBeVisible();
    await expect(page.locator('[data-drawn] circle')).toHaveCount(2);
    await expect(page.locator('[data-drawn="E20"] circle')).toBeVisible();
    const drawn = panel.getByRole('list').filter({ hasText: italy[language] }).last();
    await expect(drawn).toBeVisible();
    await panel.getByRole('button', { name: words[language].next }).click();
    await expect(panel.getByText(words[language].draw(3))).toBeVisible();
  });

  test('where motion is not wanted, twelve still ticks stand for the twelve draws', async ({
    page,
    language,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, language, '?order=E19.E20');
    const panel = await openPanel(page, language);
    await panel.getByRole('button', { name: words[language].shuffle, exact: true }).click();
    await expect(panel.getByText(words[language].ticks)).toBeVisible();
    const ticks = page.locator('[data-drawn="E20"] path');
    await expect(ticks).toHaveCount(12);
    await expect(page.locator('[data-drawn="E20"] circle')).toBeHidden();
    await expect(panel.getByRole('button', { name: words[language].next })).toHaveCount(0);
  });
});

test.describe('the timing band', () => {
  test('is named in the chart, kept apart from confidence, and can be read as a table', async ({
    page,
    language,
  }) => {
    await open(page, language);
    await expect(page.getByText(words[language].band)).toBeVisible();
    await expect(page.locator('[data-band]').first()).toBeAttached();
    await expect(page.getByText(words[language].baseline)).toBeVisible();
    await page.getByText(words[language].bandTable, { exact: true }).click();
    const table = page.getByRole('region', { name: words[language].bandTable }).getByRole('table');
    await expect(table).toBeVisible();
    expect(await table.getByRole('row').count()).toBeGreaterThan(1);
  });

  test('is drawn for every scenario once each has a line of its own, and the address says so', async ({
    page,
    language,
  }) => {
    await open(page, language);
    await page.getByRole('button', { name: words[language].lines, exact: true }).click();
    await expect(page).toHaveURL(/[?&]chart=lines/);
    await expect(page.getByRole('img', { name: words[language].chartLines })).toBeVisible();
    for (const scenario of ['W', 'N', 'S'])
      await expect(page.locator(`[data-band="${scenario}"]`).first()).toBeAttached();
    await page.reload();
    await expect(page.getByRole('button', { name: words[language].lines, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

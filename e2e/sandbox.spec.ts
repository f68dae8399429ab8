import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { titleOf } from './support/dossier-file';
import { settled } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

const arms = titleOf('E03');

const said = {
  en: {
    panel: /^What if…/,
    frame: /SANDBOX/,
    temper: 'Temper',
    share: 'Starting share of West',
    development: 'A development',
    grade: 'Grade',
    temperIs: 'Temper 1 instead of 0.5',
    gradeIs: `“${arms.en}” graded B2 instead of B4`,
    priorIs: /Starting shares: West 60 instead of 30/,
    more: 'and one more difference',
    compare: 'Compare',
    drop: /^Drop D$/,
    keep: 'Keep as a named set…',
    name: 'Name of the set',
    keepNow: 'Keep the set',
    open: (name: string) => `Open “${name}” as the sandbox`,
    dropSet: (name: string) => `Drop the kept set “${name}”`,
    dropNow: 'Drop it from the dossier',
    never: 'A sandbox is never saved. Drop it first to save weights.',
    kept: 'What-if kept under a name',
  },
  ar: {
    panel: /^ماذا لو؟/,
    frame: /تجربة، لن تُحفظ/,
    temper: 'معامل التخفيف',
    share: 'الاحتمال الابتدائي: الغرب',
    development: 'تطوّر بعينه',
    grade: 'الدرجة',
    temperIs: 'معامل التخفيف 1 بدلًا من 0.5',
    gradeIs: `درجة «${arms.ar}»: \u2066B2\u2069 بدلًا من \u2066B4\u2069`,
    priorIs: /الاحتمال الابتدائي: الغرب 60 بدلًا من 30/,
    more: 'واختلاف آخر',
    compare: 'مقارنة',
    drop: /^إنهاء التجربة D$/,
    keep: 'الاحتفاظ بها باسم…',
    name: 'اسم التجربة',
    keepNow: 'الاحتفاظ بالتجربة',
    open: (name: string) => `فتح «${name}» في وضع التجربة`,
    dropSet: (name: string) => `حذف التجربة المسمّاة «${name}»`,
    dropNow: 'حذفها من الملف',
    never: 'لا تُحفظ الأوزان من داخل التجربة: أنهِ التجربة أولًا.',
    kept: 'الاحتفاظ بتجربة باسم',
  },
};

async function open(page: Page, language: Locale, query = ''): Promise<void> {
  await page.goto(routes.workbench(language, sirte) + query);
  await settled(page);
}

function parts(page: Page, language: Locale) {
  const s = said[language];
  const frame = page.getByRole('region', { name: s.frame });
  return {
    frame,
    panel: page.getByRole('region', { name: s.panel }),
    button: (name: string | RegExp) => frame.getByRole('button', { name }).first(),
  };
}

test('I change a grade, the temper and a starting share, compare, and drop it all with one key', async ({
  page,
  language,
}) => {
  const s = said[language];
  const { frame, panel, button } = parts(page, language);
  const posts: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && posts.push(request.url()));
  await open(page, language, '?item=E04');
  const address = page.url();
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(frame).toHaveCount(0);

  await page.getByRole('toolbar').getByRole('button', { name: s.panel }).click();
  await expect(frame).toBeVisible();
  await panel.getByRole('textbox', { name: s.temper }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/try=t_1/);
  await panel.getByLabel(s.development).selectOption('E03');
  await panel.getByRole('combobox', { name: s.grade }).selectOption('B2');
  const share = panel.getByRole('textbox', { name: s.share });
  await share.fill('60');
  await share.press('Enter');
  await expect(page).toHaveURL(/try=t_1\*p_W_60_N_\d+_S_\d+_O_\d+\*g_E03_B2/);

  // what is different is told, the judgement stays and cannot be saved from here
  await expect(frame.getByText(s.temperIs)).toBeVisible();
  await expect(frame.getByText(s.more)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByText(s.never)).toBeVisible();
  await expect(page.getByRole('button', { name: words[language].save })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await button(s.compare).click();
  const compared = frame.getByRole('region', { name: s.compare });
  await expect(compared.getByText(s.gradeIs)).toBeVisible();
  await expect(compared.getByText(s.priorIs)).toBeVisible();
  await expect(compared.getByRole('rowheader')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(compared).toHaveCount(0);

  // from outside any field one key is enough
  await button(s.drop).focus();
  await page.keyboard.press('d');
  await expect(frame).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('button', { name: words[language].save })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(posts).toEqual([]);
});

test('I keep a sandbox as a named set, find it after a reload and in the history, open it and drop it', async ({
  page,
  language,
}) => {
  const s = said[language];
  const name = language === 'ar' ? 'الفريق الأحمر' : 'Red team';
  const { frame, panel, button } = parts(page, language);
  await open(page, language, '?try=t_1*g_E03_B2&out=E04');
  await expect(frame).toBeVisible();
  await button(s.keep).click();
  await page.getByLabel(s.name).fill(name);
  await page.getByLabel(words[language].author).fill('Salma');
  await frame.getByRole('button', { name: s.keepNow }).click();
  await expect(page.getByLabel(s.name)).toHaveCount(0);

  await open(page, language);
  await expect(frame).toHaveCount(0);
  await page.getByRole('toolbar').getByRole('button', { name: s.panel }).click();
  await panel.getByRole('button', { name: s.open(name) }).click();
  await expect(page).toHaveURL(/out=E04&try=t_1\*g_E03_B2/);
  await expect(frame.getByText(s.temperIs)).toBeVisible();
  await button(s.compare).click();
  await expect(frame.getByRole('columnheader', { name })).toBeVisible();
  await page.keyboard.press('Escape');

  await panel.getByRole('button', { name: s.dropSet(name) }).click();
  const form = panel.getByRole('button', { name: s.dropNow });
  await panel.getByLabel(words[language].reason).fill('Not needed any longer');
  await form.click();
  await expect(panel.getByRole('button', { name: s.open(name) })).toHaveCount(0);
  await page.goto(routes.history(language, sirte));
  const kept = page.getByRole('listitem').filter({ hasText: s.kept });
  await expect(kept.filter({ hasText: name })).toHaveCount(1);
});

test('a link opens the same sandbox, Back and undo lead out of it step by step @once', async ({
  page,
  language,
}) => {
  const s = said[language];
  const { frame, button } = parts(page, language);
  await open(page, language, '?item=E03&try=t_1');
  await expect(frame.getByText(s.temperIs)).toBeVisible();
  const card = page.locator('[data-card="E03"]:visible');
  await card.locator('summary').click();
  const grade = card.getByRole('combobox', { name: s.grade });
  await grade.selectOption('B2');
  await expect(page).toHaveURL(/try=t_1\*g_E03_B2/);
  await expect(frame.getByText(s.gradeIs)).toBeVisible();
  await button(s.compare).focus();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/try=t_1$/);
  await grade.selectOption('A1');
  await expect(page).toHaveURL(/g_E03_A1/);
  await page.goBack();
  await expect(page).toHaveURL(/try=t_1$/);
  await expect(frame.getByText(s.temperIs)).toBeVisible();
});

test('nothing jumps when the frame comes and goes @once', async ({ page }) => {
  const { frame } = parts(page, 'en');
  await open(page, 'en', '?item=E03');
  for (const scrolled of [0, 300]) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), scrolled);
    const heading = page.getByRole('heading', { level: 1 });
    const top = async () => Math.round((await heading.boundingBox())?.y ?? Number.NaN);
    const before = await top();
    await page.getByRole('checkbox', { name: 'Counts towards what the evidence implies' }).evaluate((box) => {
      if (box instanceof HTMLElement) box.click();
    });
    await expect(frame).toBeVisible();
    await expect.poll(top).toBe(before);
    await page.keyboard.press('d');
    await expect(frame).toHaveCount(0);
    await expect.poll(top).toBe(before);
  }
});

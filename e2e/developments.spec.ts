import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte, viewOf } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

const labels = {
  en: {
    title: /^Title.*in English/,
    gist: /^In one or two sentences.*in English/,
    said: /^Who said it.*in English/,
    happened: 'It happened',
    known: 'It became known',
    day: 'Day',
    author: 'Your name',
    save: 'Save',
    nothingSaved: 'Nothing was saved yet.',
    west: 'West',
    create: 'Create the dossier',
    scenario: (n: number) => `Scenario ${n}`,
    dossier: ['Title', 'Key question', 'How the bottom line ends', 'What 100 means'],
    anchor: 'Date of the report, or today',
    horizon: 'Horizon',
  },
  ar: {
    title: /^العنوان.*بالعربية/,
    gist: /^في جملة أو جملتين.*بالعربية/,
    said: /^منسوب إلى.*بالعربية/,
    happened: 'تاريخ الوقوع',
    known: 'تاريخ العلم به',
    day: 'اليوم',
    author: 'اسمك',
    save: 'حفظ',
    nothingSaved: 'لم يُحفظ شيء بعد.',
    west: 'الغرب',
    create: 'إنشاء الملف',
    scenario: (n: number) => `السيناريو ${n}`,
    dossier: ['العنوان', 'السؤال الرئيسي', 'تتمة الخلاصة', 'ما معنى 100'],
    anchor: 'تاريخ التقرير، أو اليوم',
    horizon: 'الأفق الزمني',
  },
};
const told = {
  en: {
    title: 'Convoy seen near the border',
    gist: 'A convoy of ten cars was seen at dusk.',
    said: 'A border officer',
  },
  ar: { title: 'رتل شوهد قرب الحدود', gist: 'شوهد رتل من عشر سيارات عند الغروب.', said: 'ضابط حدود' },
};

async function fillIn(page: Page, language: Locale): Promise<void> {
  const l = labels[language];
  await page.getByLabel(l.title).fill(told[language].title);
  await page.getByLabel(l.gist).fill(told[language].gist);
  await page.getByLabel(l.said).fill(told[language].said);
  for (const [clock, day] of [
    [l.happened, '2016-11-10'],
    [l.known, '2016-11-12'],
  ] as const)
    await page.getByRole('group', { name: clock, exact: true }).getByLabel(l.day, { exact: true }).fill(day);
  await page.getByLabel(l.west, { exact: true }).selectOption('C');
  await page.getByLabel(l.author).fill('Salma');
}

test.describe('entering what happened', () => {
  test('I add a development and find it on the timeline', async ({ page, language, request }) => {
    const before = await viewOf(request);
    await page.goto(routes.newDevelopment(language, sirte));
    await answering(page);
    await fillIn(page, language);
    await page.getByRole('button', { name: labels[language].save, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${routes.workbench(language, sirte)}([?#]|$)`));
    const timeline = page.getByRole('listbox', { name: words[language].timeline });
    await expect(timeline.getByRole('option', { name: told[language].title })).toHaveCount(1);
    const after = await viewOf(request);
    expect(after.dossier.developments).toHaveLength(before.dossier.developments.length + 1);
    expect(after.revisions).toEqual(before.revisions);
  });

  test('I leave fields out and am told which, with all that I typed still there', async ({
    page,
    language,
    request,
  }) => {
    await page.goto(routes.newDevelopment(language, sirte));
    await answering(page);
    await page.getByLabel(labels[language].gist).fill(told[language].gist);
    await page.getByRole('button', { name: labels[language].save, exact: true }).click();
    await expect(page.getByText(labels[language].nothingSaved)).toBeVisible();
    await expect(page.getByLabel(labels[language].title)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(labels[language].gist)).toHaveValue(told[language].gist);
    expect((await viewOf(request)).seq).toBe(1);
  });

  test('I mend one that stands, and the log keeps both', async ({ page, language, request }) => {
    await page.goto(routes.editDevelopment(language, sirte, 'E04'));
    await answering(page);
    await page.getByLabel(labels[language].title).fill(told[language].title);
    await page.getByLabel(labels[language].author).fill('Salma');
    await page.getByRole('button', { name: labels[language].save, exact: true }).click();
    await expect.poll(async () => (await viewOf(request)).seq).toBe(2);
    const { dossier } = await viewOf(request);
    expect(dossier.developments.find(({ id }) => id === 'E04')?.title[language]).toBe(told[language].title);
  });

  test('I open a dossier on a question of my own and weigh it at once', async ({
    page,
    language,
    request,
  }) => {
    await page.goto(routes.newDossier(language));
    await answering(page);
    const l = labels[language];
    for (const label of l.dossier) await page.getByLabel(label, { exact: true }).fill(told[language].title);
    await page.getByLabel(l.anchor).fill('2026-01-01');
    await page.getByLabel(l.horizon, { exact: true }).fill('2026-06-01');
    await page.getByLabel(l.scenario(1), { exact: true }).fill(language === 'ar' ? 'نعم' : 'Yes');
    await page.getByLabel(l.scenario(2), { exact: true }).fill(language === 'ar' ? 'لا' : 'No');
    await page.getByLabel(l.author).fill('Salma');
    await page.getByRole('button', { name: l.create }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/dossiers/(?!new)`));
    await expect(page.getByRole('slider')).toHaveCount(3);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words[language].percent(45));
    const { dossiers } = await (await request.get(routes.api.dossiers())).json();
    expect(dossiers).toHaveLength(2);
  });
});

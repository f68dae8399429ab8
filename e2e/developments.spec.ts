import { routes } from '@/lib/routes';
import { fillIn, formLabels, openNewDevelopment, save, told } from './support/development-form';
import { sirte, viewOf } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

const labels = {
  en: {
    create: 'Create the dossier',
    scenario: (n: number) => `Scenario ${n}`,
    dossier: ['Title', 'Key question', 'How the bottom line ends', 'What 100 means'],
    anchor: 'Date of the report, or today',
    horizon: 'Horizon',
    weight: /^Weight of/,
  },
  ar: {
    create: 'إنشاء الملف',
    scenario: (n: number) => `السيناريو ${n}`,
    dossier: ['العنوان', 'السؤال الرئيسي', 'تتمة الخلاصة', 'ما معنى 100'],
    anchor: 'تاريخ التقرير، أو اليوم',
    horizon: 'الأفق الزمني',
    weight: /^الوزن الاحتمالي/,
  },
};

test.describe('entering what happened', () => {
  test('I add a development and find it on the timeline', async ({ page, language, request }) => {
    const before = await viewOf(request);
    await openNewDevelopment(page, language);
    await fillIn(page, language);
    await save(page, language);
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
    await openNewDevelopment(page, language);
    await page.getByLabel(formLabels[language].gist).fill(told[language].gist);
    await save(page, language);
    await expect(page.getByText(formLabels[language].nothingSaved)).toBeVisible();
    await expect(page.getByLabel(formLabels[language].title)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(formLabels[language].gist)).toHaveValue(told[language].gist);
    expect((await viewOf(request)).seq).toBe(1);
  });

  test('I mend one that stands, and the log keeps both', async ({ page, language, request }) => {
    await page.goto(routes.editDevelopment(language, sirte, 'E04'));
    await answering(page);
    await page.getByLabel(formLabels[language].title).fill(told[language].title);
    await page.getByLabel(formLabels[language].author).fill('Salma');
    await save(page, language);
    await expect(page).toHaveURL(new RegExp(`${routes.workbench(language, sirte)}$`));
    const { dossier, seq } = await viewOf(request);
    expect(seq).toBe(2);
    expect(dossier.developments.find(({ id }) => id === 'E04')?.title[language]).toBe(told[language].title);
  });

  test('two of us add a development at once, each with a place: both are kept @once', async ({
    page,
    browser,
    language,
    server,
    request,
  }) => {
    const before = await viewOf(request);
    const { newPlace, conflict, keepMine } = formLabels[language];
    const context = await browser.newContext({ baseURL: server.origin });
    const theirs = await context.newPage();
    for (const [form, author] of [
      [page, 'Amal'],
      [theirs, 'Badr'],
    ] as const) {
      await openNewDevelopment(form, language);
      await fillIn(form, language, author);
      await form.getByLabel(newPlace).fill(`${told[language].title} (${author})`);
    }
    await save(theirs, language);
    await expect(theirs).toHaveURL(new RegExp(`${routes.workbench(language, sirte)}$`));
    await save(page, language);
    const notice = page.getByRole('alert').filter({ hasText: conflict });
    await expect(notice).toContainText('Badr');
    await notice.getByRole('button', { name: keepMine }).click();
    await expect(page).toHaveURL(new RegExp(`${routes.workbench(language, sirte)}$`));
    const { dossier } = await viewOf(request);
    const [first, second, ...more] = dossier.developments.slice(before.dossier.developments.length);
    expect([first, second].map((added) => added?.title[language])).toEqual(
      Array(2).fill(told[language].title),
    );
    expect(more).toEqual([]);
    const ids = dossier.developments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = dossier.places.slice(before.dossier.places.length);
    expect(names.map(({ id }) => [{ place: id, asReported: false }])).toEqual([
      first?.places,
      second?.places,
    ]);
    expect(names.map(({ name }) => name[language])).toEqual([
      `${told[language].title} (Badr)`,
      `${told[language].title} (Amal)`,
    ]);
    await context.close();
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
    await page.getByLabel(formLabels[language].author).fill('Salma');
    await page.getByRole('button', { name: l.create }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/dossiers/(?!new)`));
    await expect(page.getByRole('slider', { name: l.weight })).toHaveCount(3);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words[language].percent(45));
    const { dossiers } = await (await request.get(routes.api.dossiers())).json();
    expect(dossiers).toHaveLength(2);
  });
});

import { routes } from '@/lib/routes';
import { sirte, viewOf } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { words } from './support/words';

const said = {
  en: {
    add: { scenario: 'Add a scenario…', indicator: 'Add an indicator…', assumption: 'Add an assumption…' },
    name: 'Name (in English)',
    share: /^Its share of that one/,
    addScenario: 'Add the scenario',
    reasonNeeded: /Reason for the change: this cannot go/,
    saved: /Saved as entry \d+/,
    derna: 'Derna',
    unjudged: /Nobody has judged Derna by itself yet: 3 of the points of Other/,
    taken: 'Scenario taken out of another',
    otherShare: /Other\s*10/,
    what: 'What would be seen (in English)',
    byWhen: 'By when',
    chance: (name: string) => `if ${name}`,
    addIndicator: 'Add the indicator',
    assumed: 'What is assumed (in English)',
    addAssumption: 'Add the assumption',
    ifWrong: 'If it is wrong, the evidence would imply',
    change: 'Change…',
    state: 'What became of it',
    seen: 'seen',
    changeNow: 'Save the change',
  },
  ar: {
    add: { scenario: 'إضافة سيناريو…', indicator: 'إضافة مؤشر متابعة…', assumption: 'إضافة افتراض…' },
    name: 'الاسم (بالعربية)',
    share: /^حصته من ذلك السيناريو/,
    addScenario: 'إضافة السيناريو',
    reasonNeeded: /سبب التغيير: لا بدّ/,
    saved: /حُفظ[^.]*القيد \d+/,
    derna: 'درنة',
    unjudged: /لم يقدّر أحد وزن «درنة» على حدة بعد/,
    taken: 'فصل سيناريو عن آخر',
    otherShare: /وجهة أخرى أو تشتّت\s*10/,
    what: 'ما يُتوقع رصده (بالعربية)',
    byWhen: 'في موعد أقصاه',
    chance: (name: string) => `لو صحّ «${name}»`,
    addIndicator: 'إضافة المؤشر',
    assumed: 'ما يُفترض (بالعربية)',
    addAssumption: 'إضافة الافتراض',
    ifWrong: 'إن كان خاطئًا أشارت القرائن إلى',
    change: 'تعديل…',
    state: 'ما آل إليه',
    seen: 'رُصد',
    changeNow: 'حفظ التعديل',
  },
};

test('I take Derna out of Other: nothing else moves, and the first judgement stays as it was', async ({
  page,
  language,
  request,
}) => {
  const [here, common] = [said[language], words[language]];
  await page.goto(routes.evidence(language, sirte));
  await answering(page);
  await page.getByRole('button', { name: here.add.scenario }).click();
  await page.getByLabel(here.name, { exact: true }).fill(here.derna);
  await expect(page.getByLabel(here.share)).toHaveValue('30');
  await page.getByLabel(common.author).fill('Salma');
  await page.getByRole('button', { name: here.addScenario }).click();
  await expect(page.getByRole('alert').filter({ hasText: here.reasonNeeded })).toBeVisible();
  await page.getByLabel(common.reason).fill('Derna is a place of its own');
  await page.getByRole('button', { name: here.addScenario }).click();
  await expect(page.getByText(here.saved)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: here.derna })).toBeVisible();
  expect((await viewOf(request)).revisions[0]?.weights).toEqual({ W: 60, N: 20, S: 10, O: 7, S1: 3 });

  await page.goto(routes.workbench(language, sirte));
  await expect(page.getByRole('slider', { name: common.weightOf(common.scenarios.W) })).toHaveValue('60');
  await expect(page.getByRole('slider', { name: common.weightOf(here.derna) })).toHaveValue('3');
  await expect(page.getByText(here.unjudged)).toBeVisible();

  await page.goto(routes.history(language, sirte));
  await expect(page.getByText(here.taken)).toBeVisible();
  const first = page.getByRole('listitem').filter({ hasText: here.otherShare });
  await expect(first.first()).toBeVisible();
});

test('I add an indicator with its chances and an assumption, and say what became of them', async ({
  page,
  language,
  request,
}) => {
  const [here, common] = [said[language], words[language]];
  await page.goto(routes.evidence(language, sirte));
  await answering(page);
  await page.getByRole('button', { name: here.add.indicator }).click();
  await page.getByLabel(here.what).fill('Columns south of Sirte');
  await page.getByLabel(here.byWhen).fill('2016-12-15');
  // in Arabic the chances are typed as an Arabic hand types them
  const chances = language === 'ar' ? ['١٠', '٥', '٧٠٪', '20'] : ['10', '5', '70 %', '20'];
  for (const [index, name] of Object.values(common.scenarios).entries())
    await page.getByLabel(here.chance(name)).fill(chances[index] ?? '');
  await page.getByLabel(common.author).fill('Salma');
  await page.getByRole('button', { name: here.addIndicator }).click();
  const indicator = page.getByRole('listitem').filter({ hasText: 'Columns south of Sirte' });
  await indicator.getByRole('button', { name: here.change }).click();
  await indicator.getByLabel(here.state).selectOption(here.seen);
  await indicator.getByRole('button', { name: here.changeNow }).click();
  await expect(indicator.getByText(here.seen, { exact: true })).toBeVisible();
  const { dossier } = await (await request.get(routes.api.dossier(sirte))).json();
  expect(dossier.indicators.at(-1)).toMatchObject({
    state: 'seen',
    chances: { W: 0.1, N: 0.05, S: 0.7, O: 0.2 },
  });

  await page.getByRole('button', { name: here.add.assumption }).click();
  await page.getByLabel(here.assumed).fill('The papers are genuine');
  await page.getByRole('group').getByRole('checkbox').first().check();
  for (const box of (await page.locator('input[name="resting"]').all()).slice(0, 12)) await box.check();
  await page.getByRole('button', { name: here.addAssumption }).click();
  const assumption = page.getByRole('listitem').filter({ hasText: 'The papers are genuine' });
  await expect(assumption).toContainText(here.ifWrong);
});

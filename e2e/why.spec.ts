import type { Page } from '@playwright/test';
import { routes } from '@/lib/routes';
import { sirte, viewOf } from './support/dossier-api';
import { Matrix } from './support/evidence-matrix';
import { faultsDayAndNight } from './support/faults';
import { answering, settled } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const words = {
  en: {
    why: (name: string) => `Why ${name}?`,
    dialog: (name: string) => `Why \u2068${name}\u2069?`,
    derived: /From \d+ rated developments known by 15 Nov 2016, as reported, temper 0\.5/,
    checked: /after source checks, temper/,
    answer: /60\u00A0%, likely \(55–80\u00A0%\)/,
    parts: [
      'The answer',
      'From the start to what the evidence implies',
      'What drives it',
      'What would change our mind',
      'Counted once, counted twice',
      'Judgement beside evidence',
      'What one new item could do',
    ],
    together: /together does: then .* leads/,
    oneByOne: 'Left out one after another',
    flips: /North.? leads/,
    takes: (points: string) => new RegExp(`the evidence takes it to ${points}\\D`),
    table: 'Show as table',
    grade: 'Grade',
    gapField: /^Why the weights differ/,
    noSentence: /A sentence was asked for and none was given/,
    because: 'Why it differs:',
  },
  ar: {
    why: (name: string) => `لماذا ${name}؟`,
    dialog: (name: string) => `لماذا \u2068${name}\u2069؟`,
    derived: /ما قُيّم: .*، وفق المعلوم حتى .*2016.*كما ورد في التقرير/,
    checked: /بعد التحقق من المصادر، ومعامل/,
    answer: /60%\u2069، مرجَّح/,
    parts: [
      'الجواب',
      'من نقطة البداية إلى ما تشير إليه القرائن',
      'القرائن الأشد تأثيرًا',
      'ما الذي قد يغيّر تقديرنا؟',
      'مرة واحدة أم مرات؟',
      'التقدير إلى جانب القرائن',
      'أقصى أثر لقرينة جديدة واحدة',
    ],
    together: /معًا يكفي: عندئذ يتقدم/,
    oneByOne: 'استبعادها تباعًا',
    flips: /يتقدم سيناريو .?الشمال/,
    takes: (points: string) => new RegExp(`وتنقله القرائن إلى .?${points}\\D`),
    table: 'عرض الجدول',
    grade: 'الدرجة',
    gapField: /^لماذا تختلف الأوزان/,
    noSentence: /طُلبت جملة تفسّره ولم تُكتب/,
    because: 'سبب الاختلاف:',
  },
} as const;

/** The sheet that answers; its title names what was asked about. */
function sheet(page: Page, name: string) {
  return page.getByRole('dialog', { name });
}

test.describe('asking why', () => {
  test('every part of the answer says something before it shows something, and Back takes me back', async ({
    page,
    language,
  }) => {
    const panel = new WeightsPanel(page, language);
    const said = words[language];
    const west = panel.words.scenarios.W;
    await panel.open();
    const ask = page.locator('#weights').getByRole('button', { name: said.why(west) });
    await ask.click();
    const answer = sheet(page, said.dialog(west));
    await expect(answer).toBeVisible();
    await expect(page).toHaveURL(/[?&]why=W/);
    await expect(answer.getByText(said.derived)).toBeVisible();
    await expect(answer.getByText(said.answer)).toBeVisible();
    for (const part of said.parts)
      await expect(answer.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await expect(answer.getByText(said.together)).toBeVisible();
    const mind = answer.getByRole('region', { name: said.parts[3] });
    await expect(mind.getByRole('heading', { name: said.oneByOne })).toBeVisible();
    await expect(mind.getByRole('listitem').last()).toContainText(said.flips);
    await mind.getByText(said.table).click();
    await expect(mind.getByRole('columnheader', { name: said.grade })).toBeVisible();
    await expect(mind.getByRole('rowheader', { name: 'B2' })).toBeVisible();
    expect.soft(await faultsDayAndNight(page)).toEqual([]);

    await page.goBack();
    await expect(answer).toBeHidden();
    await expect(page).not.toHaveURL(/why=/);
    await ask.press('Enter');
    await expect(answer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(answer).toBeHidden();
    await expect(ask).toBeFocused();
    await expect(page).not.toHaveURL(/why=/);
  });

  test('a link opens the answer in the layer it names, and the matrix answers for what is rated on it', async ({
    page,
    language,
  }) => {
    const said = words[language];
    const { scenarios } = new WeightsPanel(page, language).words;
    await page.goto(`${routes.workbench(language, sirte)}?layer=checked&why=S`);
    await answering(page);
    await expect(sheet(page, said.dialog(scenarios.S)).getByText(said.checked)).toBeVisible();
    await sheet(page, said.dialog(scenarios.S)).getByRole('button', { name: scenarios.N }).click();
    await expect(sheet(page, said.dialog(scenarios.N))).toBeVisible();
    await expect(page).toHaveURL(/why=N/);

    const matrix = new Matrix(page, language);
    await matrix.open();
    const implied = matrix.implied(0);
    const recorded = await implied.innerText();
    await matrix.cell('E04', matrix.words.west).focus();
    await page.keyboard.press('5');
    await expect(implied).not.toHaveText(recorded);
    const [points = ''] = /\d+/.exec(await implied.innerText()) ?? [];
    const number = implied.getByRole('button');
    await number.click();
    const answer = sheet(page, said.dialog(scenarios.W));
    await expect(answer.getByText(said.takes(points))).toBeVisible();
    await expect(page).toHaveURL(/evidence.*why=W/);
    await page.goBack();
    await expect(answer).toBeHidden();
    await number.press('Enter');
    await expect(answer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(answer).toBeHidden();
    await expect(page).not.toHaveURL(/why=/);
  });

  test('a judgement far from the evidence is asked for a sentence, and the sentence stands wherever it does', async ({
    page,
    language,
    request,
  }) => {
    const panel = new WeightsPanel(page, language);
    const said = words[language];
    const west = panel.words.scenarios.W;
    await panel.open();
    await panel.type('W', '85');
    await panel.button(panel.words.save).click();
    const dialog = page.getByRole('dialog', { name: panel.words.dialog });
    await dialog.getByLabel(panel.words.author).fill('Salma');
    await dialog.getByLabel(panel.words.reason).fill('The border posts');
    await expect(dialog.getByLabel(said.gapField)).toBeVisible();
    // asked for, not demanded
    await dialog.getByRole('button', { name: panel.words.saveNow, exact: true }).click();
    await expect(dialog).toBeHidden();
    await page
      .locator('#weights')
      .getByRole('button', { name: said.why(west) })
      .click();
    await expect(sheet(page, said.dialog(west)).getByText(said.noSentence)).toBeVisible();
    await page.keyboard.press('Escape');

    await panel.type('W', '80');
    await panel.button(panel.words.save).click();
    await dialog.getByLabel(panel.words.reason).fill('The border posts again');
    await dialog.getByLabel(said.gapField).fill('I hold it higher because the finds are fresh');
    await dialog.getByRole('button', { name: panel.words.saveNow, exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(async () => (await viewOf(request)).revisions.at(-1))
      .toMatchObject({ gapReason: 'I hold it higher because the finds are fresh' });
    await page
      .locator('#weights')
      .getByRole('button', { name: said.why(west) })
      .click();
    await expect(sheet(page, said.dialog(west)).getByText('the finds are fresh')).toBeVisible();
    const bottomLine = `${routes.briefing(language, sirte)}?beat=bottom-line`;
    for (const place of [routes.history(language, sirte), bottomLine]) {
      await page.goto(place);
      const said = page.getByText(words[language].because).filter({ visible: true });
      await expect(said.first()).toContainText('the finds are fresh');
    }
  });

  test('in the room one key puts the answer over the beat and takes it away; the page keys still turn', async ({
    page,
    language,
  }) => {
    const said = words[language];
    const { scenarios } = new WeightsPanel(page, language).words;
    await page.goto(`${routes.briefing(language, sirte)}?beat=bottom-line`);
    await answering(page);
    await settled(page);
    const answer = page.getByRole('region', { name: said.dialog(scenarios.W) });
    await page.keyboard.press('w');
    await expect(answer).toBeVisible();
    await expect(answer.getByText(said.derived)).toBeVisible();
    expect.soft(await faultsDayAndNight(page)).toEqual([]);
    await page.keyboard.press('w');
    await expect(answer).toBeHidden();
    await page.keyboard.press('w');
    await expect(answer).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(answer).toBeHidden();
    await expect(page).toHaveURL(/beat=timeline/);
  });
});

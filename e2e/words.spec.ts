import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const said = {
  en: {
    link: /^Words and scale/,
    toLookAt: 'Words and scale (1 to look at)',
    choose: 'Change the scale',
    author: 'Your name',
    reason: 'Reason for the change',
    change: 'Name the numbers by PHIA yardstick',
    inForce: 'PHIA yardstick names the numbers of this dossier.',
    likely: /likely \(55–75\u00A0%\)/,
    gap: /between unlikely and a realistic possibility \(35–40\u00A0%\)/,
    gapHeard: /between unlikely and realistic possibility/,
    rule: /lies in a gap of the scale/,
    covers: 'What the words cover',
    scale: 'The words of PHIA yardstick',
    notes: 'Notes on the wording',
    may: 'They may have split.',
    mayNote: /“may” does not say how likely/,
    crossed: /The word for West changes/,
    named: 'The arrests take the West down.',
    sign: '1 note on the wording',
    mixedNote: /in one sentence: give each its own/,
    mixed: 'West is likely (60 %) with low confidence; they may have split.',
  },
  ar: {
    link: /^ألفاظ الاحتمال ومقياسها/,
    toLookAt: /^ألفاظ الاحتمال ومقياسها \(\u2066?1\u2069? للنظر فيها\)/,
    choose: 'تغيير المقياس',
    author: 'اسمك',
    reason: 'سبب التغيير',
    change: 'التعبير عن الأرقام بألفاظ المقياس البريطاني',
    inForce: 'يُعبَّر عن أرقام هذا الملف بألفاظ المقياس البريطاني.',
    likely: /يُرجَّح \(بين 55% و75%\)/,
    gap: /بين «غير\u00A0مرجَّح» و«احتمال واقعي» \(بين 35% و40%\)/,
    gapHeard: /بين «غير\u00A0مرجَّح» و«احتمال واقعي»/,
    rule: /في فجوة من المقياس/,
    covers: 'ما تشمله الألفاظ',
    scale: 'ألفاظ المقياس البريطاني',
    notes: 'ملاحظات على الصياغة',
    may: 'ربما تفرقوا.',
    mayNote: /«ربما» لا تبيّن مقدار الاحتمال/,
    crossed: /يتغير لفظ الاحتمال لسيناريو الغرب/,
    named: 'تُنزل التوقيفات وزن الغرب.',
    sign: 'ملاحظة واحدة على الصياغة',
    mixedNote: /في جملة واحدة/,
    mixed: 'الغرب مرجَّح (60%) ودرجة الثقة منخفضة، وربما تفرقوا.',
  },
} as const;

test('I change the scale of a dossier, and every word for a number follows it', async ({
  page,
  language,
}) => {
  const words = said[language];
  const panel = new WeightsPanel(page, language);
  await panel.open();
  await page.getByRole('link', { name: words.link }).click();
  await answering(page);
  await page.getByText(words.choose, { exact: true }).click();
  await page.getByLabel(words.author).fill('Salma');
  await page.getByLabel(words.reason).fill('Partners read it');
  await page.getByRole('button', { name: words.change }).click();
  await expect(page.getByRole('heading', { name: words.inForce })).toBeVisible();

  await panel.open();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText(words.likely);
  await panel.type('W', '37');
  await expect(headline).toContainText(words.gap);
  await expect(panel.slider('W')).toHaveAttribute('aria-valuetext', words.gapHeard);
  const weights = page.locator('#weights');
  await expect(weights.getByText(words.rule).first()).toBeVisible();
  await weights.getByText(words.covers).click();
  const legend = weights.getByRole('table', { name: words.scale });
  await expect(legend.getByRole('rowheader')).toHaveCount(7);
  await page.goto(`${routes.briefing(language, sirte)}?w=37-33-15-15&beat=bottom-line`);
  await answering(page);
  // the room is shown rounded weights first, and no gap holds those
  await page.keyboard.press('x');
  await expect(headline.filter({ hasText: words.gap })).toBeVisible();
});

test('what in my reason could be misread is said while I write, and never keeps me from saving', async ({
  page,
  language,
}) => {
  const words = said[language];
  const panel = new WeightsPanel(page, language);
  await panel.open();
  await panel.type('W', '40');
  await panel.button(panel.words.save).click();
  const dialog = page.getByRole('dialog', { name: panel.words.dialog });
  const reason = dialog.getByLabel(panel.words.reason);
  const notes = dialog.getByRole('status', { name: words.notes });
  await reason.fill(words.may);
  await expect(notes.getByText(words.mayNote)).toBeVisible();
  await expect(notes.getByText(words.crossed)).toBeVisible();
  await reason.fill(words.named);
  await expect(notes.getByRole('listitem')).toHaveCount(0);
  await reason.fill(words.mixed);
  await expect(notes.getByRole('listitem')).toHaveCount(1);
  await dialog.getByLabel(panel.words.author).fill('Salma');
  await dialog.getByRole('button', { name: panel.words.saveNow, exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.goto(routes.history(language, sirte));
  await page.getByText(words.sign, { exact: true }).click();
  await expect(page.getByText(words.mixedNote)).toBeVisible();
  await page.goto(routes.workbench(language, sirte));
  await page.getByRole('link', { name: words.toLookAt }).click();
  await expect(page.getByText(words.mixed)).toBeVisible();
});

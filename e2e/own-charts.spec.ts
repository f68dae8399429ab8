import { routes } from '@/lib/routes';
import { acceptableRevision, moved, postRevision, sirte } from './support/dossier-api';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const words = {
  en: {
    judged: 'The judgement over time',
    judgedTable: 'The judgement over time as a table',
    second: /^Revision 2 · /,
    spread: 'How the draws are spread',
    spreadTable: 'The spread of the draws as a table',
    share: /^Share/,
  },
  ar: {
    judged: 'التقدير عبر الزمن',
    judgedTable: 'التقدير عبر الزمن في جدول',
    second: /^النسخة 2 · /,
    spread: 'كيف تتوزّع السحبات',
    spreadTable: 'توزّع السحبات في جدول',
    share: /^النسبة/,
  },
};

test('I read the judgement over time in a table, and point along its chart by the arrow keys, unplugged', async ({
  page,
  context,
  language,
  request,
}) => {
  const said = words[language];
  const body = await acceptableRevision(request);
  const kept = await postRevision(request, { ...body, weights: moved(body, 'W', 'S', 7) });
  expect(kept.status()).toBe(201);
  await page.goto(routes.history(language, sirte));
  await settled(page);
  await context.setOffline(true);
  await page.getByText(said.judged, { exact: true }).click();
  const table = page.getByRole('region', { name: said.judgedTable }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  const chart = page.getByRole('application', { name: said.judged });
  await chart.focus();
  await chart.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(page.getByText(said.second)).toBeVisible();
});

test('I read how the draws are spread, in a chart and in a table, unplugged', async ({
  page,
  context,
  language,
}) => {
  const said = words[language];
  await page.goto(`${routes.workbench(language, sirte)}?why=W`);
  const spread = page.getByRole('dialog').getByText(said.spread, { exact: true });
  await expect(spread).toBeVisible();
  await settled(page);
  await context.setOffline(true);
  await spread.click();
  const table = page.getByRole('region', { name: said.spreadTable }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(21);
  const chart = page.getByRole('application', { name: said.spread });
  await chart.focus();
  await chart.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(chart.locator('xpath=ancestor::div[1]').getByText(said.share)).toBeVisible();
});

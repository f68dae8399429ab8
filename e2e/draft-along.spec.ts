import type { Page } from '@playwright/test';
import { routes } from '@/lib/routes';
import { fillIn, formLabels, save } from './support/development-form';
import { sirte } from './support/dossier-api';
import { answering } from './support/settled';
import { expect, test } from './support/test';
import { WeightsPanel } from './support/weights-panel';

const links = {
  en: { add: 'Add a development', history: 'History', back: 'Back to the workbench' },
  ar: { add: 'إضافة تطوّر', history: 'سجل النسخ', back: 'عودة إلى لوحة العمل' },
};
const draft = { W: 40, N: 30, S: 15, O: 15 };

async function follow(page: Page, name: string, to: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${to}\\?.*w=40-30-15-15`));
  await answering(page);
}

test.describe('my draft comes along', () => {
  test('to the form and back, by Cancel, by the way back and by keeping a development @once', async ({
    page,
    context,
    language,
  }) => {
    const [to, l] = [links[language], formLabels[language]];
    const [home, form] = [routes.workbench(language, sirte), routes.newDevelopment(language, sirte)];
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    const add = page.getByRole('link', { name: to.add, exact: true });
    for (const back of [l.cancel, to.back]) {
      const [tab] = await Promise.all([context.waitForEvent('page'), add.click({ button: 'middle' })]);
      await expect(tab).toHaveURL(new RegExp(`${form}\\?.*w=40-30-15-15`));
      await answering(tab);
      await follow(tab, back, home);
      await new WeightsPanel(tab, language).expectPoints(draft);
      await tab.close();
    }
    await add.click();
    await page.getByLabel(l.author).waitFor();
    await fillIn(page, language);
    await save(page, language);
    await expect(page.getByLabel(l.author)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${home}\\?.*w=40-30-15-15`));
    await panel.expectPoints(draft);
  });

  test('to the history and back, also in a tab of its own @once', async ({ page, context, language }) => {
    const to = links[language];
    const panel = new WeightsPanel(page, language);
    await panel.open();
    await panel.type('W', '40');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: to.history, exact: true }).click({ button: 'middle' }),
    ]);
    await expect(tab).toHaveURL(/\/history\?.*w=40-30-15-15/);
    await follow(page, to.history, routes.history(language, sirte));
    await follow(page, to.back, routes.workbench(language, sirte));
    await panel.expectPoints(draft);
  });
});

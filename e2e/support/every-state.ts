import type { APIRequestContext, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { fillIn, formLabels, save } from './development-form';
import { callOneself, sirte } from './dossier-api';
import { editingWords, seen } from './editing';
import { pages } from './pages';
import { answering, settled } from './settled';
import { words } from './words';

type Walk = Readonly<{
  page: Page;
  request: APIRequestContext;
  language: Locale;
  /** What the address of every page says, without a question mark. */
  query: string;
  look: (name: string) => Promise<void>;
}>;

/** Every page of the application and what opens on it, folds and all, one after another. It writes to the dossier. */
export async function everyState(walk: Walk): Promise<void> {
  const { page, language, query } = walk;
  const go = async (path: string) => {
    await page.goto(path + (path.includes('?') ? '&' : '?') + query);
    await settled(page);
  };
  const look = async (name: string) => {
    const opened = await page.evaluate(() => {
      const shut = [...document.querySelectorAll('details:not([open])')];
      for (const fold of shut) fold.setAttribute('open', '');
      return shut.length;
    });
    // what a fold holds may be fetched for when it is opened
    if (opened > 0) await settled(page);
    await walk.look(name);
  };
  for (const [name, url] of Object.entries(pages)) {
    await go(url(language));
    await look(name);
  }
  const parts = { ...walk, go, look };
  await workbench(parts);
  await matrix(parts);
  await briefing(parts);
  await forms(parts);
}

type Parts = Walk & Readonly<{ go: (path: string) => Promise<void> }>;

async function workbench({ page, language, go, look }: Parts): Promise<void> {
  const said = words[language];
  const home = routes.workbench(language, sirte);
  await go(`${home}?item=E19&why=W&w=55-25-15-5&chart=lines&layer=checked`);
  await look('why a number, with a draft');
  await go(`${home}?item=E19&why=E19&asof=2016-10-01&lanes=actor&lag=shown`);
  await look('the chain of a claim, on an earlier day');
  await go(`${home}?item=E03&try=t_1*g_E03_B2&out=E04&off=C01&anchor=2016-11-12&order=E16.E20&w=55-25-15-5`);
  for (const button of await page.getByRole('toolbar').locator('button[aria-expanded]').all()) {
    await button.click();
    await settled(page);
    await look(`the panel ${await button.innerText()}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await look('the help with keys');
  await go(`${home}?w=55-25-15-5&item=E03`);
  await page.getByRole('button', { name: said.save }).click();
  await look('the dialog that saves');
  await page.getByRole('button', { name: said.saveNow, exact: true }).click();
  await look('the dialog that saves, refused');
}

async function matrix({ page, language, go, look }: Parts): Promise<void> {
  await go(`${routes.evidence(language, sirte)}?item=E03&try=t_1*g_E03_B2`);
  await look('the matrix in a sandbox');
  await go(`${routes.evidence(language, sirte)}?item=E03&sort=source`);
  await page.getByRole('gridcell').filter({ hasText: 'CC' }).first().click();
  await look('the chooser of a cell');
  await page.keyboard.press('Escape');
  await page.getByRole('gridcell').filter({ hasText: 'CC' }).first().focus();
  await page.keyboard.press('Delete');
  await look('a rating that is not saved');
}

async function briefing({ page, language, go, look }: Parts): Promise<void> {
  await go(routes.briefing(language, sirte));
  const turn = async (key: string) => {
    const before = page.url();
    await page.keyboard.press(key);
    await page.waitForURL(({ href }) => href !== before);
    return page.url();
  };
  const last = await turn('End');
  for (let at = await turn('Home'); at !== last; at = await turn('PageDown'))
    await look(`the briefing at ${new URL(at).search}`);
  await look('the end of the briefing');
}

async function forms({ page, request, language, go, look }: Parts): Promise<void> {
  const [l, editing] = [formLabels[language], editingWords[language]];
  await go(routes.newDossier(language));
  await page.locator('form button[type=submit]').click();
  await look('a dossier that lacks everything');
  await go(routes.newDevelopment(language, sirte));
  await save(page, language);
  await look('a development that lacks everything');
  for (const what of ['edit', 'split', 'merge'] as const) {
    await go(`${routes.workbench(language, sirte)}?item=E22`);
    await page.getByRole(what === 'edit' ? 'link' : 'button', { name: editing[what], exact: true }).click();
    await page.getByLabel(editing.author).waitFor();
    if (what === 'merge') await page.getByLabel(editing.other, { exact: true }).selectOption('E20');
    await look(`what can be done to a development: ${what}`);
  }
  await go(routes.newDevelopment(language, sirte));
  await answering(page);
  await fillIn(page, language);
  const { seq, of } = await seen(request);
  await callOneself(request, 'Salma');
  const answer = await request.post(routes.api.entries(sirte), {
    data: {
      basedOn: seq,
      reason: 'in 2016',
      change: { kind: 'development-changed', development: { ...of('E22'), grade: 'D4' } },
    },
  });
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
  await save(page, language);
  await page.getByText(l.conflict).waitFor();
  await look('somebody came first');
  await page.getByRole('button', { name: l.keepMine }).click();
  await page.waitForURL(/dossiers\/[^/]+\?/);
  await settled(page);
  await look('a development that was kept');
  await go(routes.history(language, sirte));
  await look('the history of what was changed');
}

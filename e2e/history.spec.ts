import { routes } from '../lib/routes';
import { acceptableRevision, postRevision, sirte } from './support/dossier-api';
import { expect, test } from './support/test';

const words = {
  en: { older: 'Older', newer: 'Newer', revision: (number: number) => `Revision ${number}` },
  ar: { older: 'الأقدم', newer: 'الأحدث', revision: (number: number) => `النسخة ${number}` },
} as const;

test('I read a long history in pages of fifty, and keep the address of one revision', async ({
  page,
  language,
  request,
}) => {
  const said = words[language];
  const body = await acceptableRevision(request);
  let last = Number(body.basedOn);
  while (last < 61) {
    expect((await postRevision(request, { ...body, basedOn: last })).status()).toBe(201);
    last += 1;
  }
  const headings = page.getByRole('heading', { level: 3 });
  await page.goto(routes.history(language, sirte));
  await expect(headings).toHaveCount(50);
  await expect(headings.first()).toHaveText(said.revision(61));

  await page.getByRole('link', { name: said.older, exact: true }).click();
  await expect(headings).toHaveCount(11);
  await expect(headings.first()).toHaveText(said.revision(11));
  await page.getByRole('link', { name: said.newer, exact: true }).click();
  await expect(headings.first()).toHaveText(said.revision(61));

  await page.getByRole('link', { name: said.revision(30), exact: true }).click();
  await expect(headings.first()).toHaveText(said.revision(30));
  const kept = page.url();
  expect((await postRevision(request, { ...body, basedOn: last })).status()).toBe(201);
  await page.goto(kept);
  await expect(headings.first()).toHaveText(said.revision(30));
  await expect(headings).toHaveCount(30);
});

import { pages } from './support/pages';
import { settled } from './support/settled';
import { expect, test } from './support/test';

test.use({ database: 'shared', visit: 'first' });

for (const [name, url] of Object.entries(pages)) {
  test(`${name} asks nobody but its own server, and complains of nothing`, async ({
    page,
    language,
    server,
  }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url(language));
    await settled(page);
    const own = (address: string) => address.startsWith(`${server.origin}/`) || /^(data|blob):/.test(address);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !own(address))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('letters come from its own fonts, in both scripts', async ({ page, language }) => {
  await page.goto(`/${language}`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(loaded).toContain(language === 'ar' ? 'IBM Plex Sans Arabic' : 'IBM Plex Sans');
});

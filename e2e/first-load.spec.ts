import { gzipSync } from 'node:zlib';
import { routes } from '../lib/routes';
import { sirte } from './support/dossier-api';
import { answering, settled } from './support/settled';
import { sizes } from './support/sizes';
import { expect, test } from './support/test';

const budget = 236_000;

test.use({ database: 'shared', visit: 'first' });
test.describe('the first load of the workbench @once', () => {
  test(`is under ${budget} bytes of script, gzipped, with all that is asked for ahead, and has no charting library in it`, async ({
    request,
  }) => {
    const page = await (await request.get(routes.workbench('en', sirte))).text();
    // what the page runs, and what it asks for ahead because it is drawn from the start
    const tags = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"[^>]*>/g)]
      // a browser of this decade skips these
      .filter(([tag]) => !/\bnomodule\b/i.test(tag));
    const scripts = [...new Set(tags.map(([, address]) => address ?? ''))];
    expect(tags.filter(([tag]) => tag.startsWith('<script')).length).toBeGreaterThan(3);
    const bodies = await Promise.all(scripts.map(async (address) => (await request.get(address)).body()));
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
    test.info().annotations.push({ type: 'gzipped bytes', description: String(bytes) });
    expect(bytes).toBeLessThan(budget);
    expect(bodies.filter((body) => body.includes('recharts'))).toEqual([]);
  });

  test('draws everything on it without its charting library, which comes for charts that are opened', async ({
    page,
  }) => {
    await page.route('**/_next/static/chunks/**', async (route) => {
      const response = await route.fetch();
      // the charting library never comes
      if ((await response.text()).includes('recharts')) return route.abort();
      return route.fulfill({ response });
    });
    await page.goto(routes.workbench('en', sirte));
    await answering(page);
    const chart = page.getByRole('img', { name: /Evidence-implied shares/ });
    for (const position of [1, 2, 3, 4])
      await expect(chart.locator(`path[fill="url(#area-${position})"]`)).toBeVisible();
    await page.getByRole('slider', { name: /West/ }).press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('West 61');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  for (const [name, size] of Object.entries(sizes))
    test(`has the chart in the server's page, and it stays where it was painted: ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      // once before, so that the typefaces are at hand: a line that breaks anew when they come is no matter of the chart
      await page.goto(routes.workbench('en', sirte));
      await settled(page);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const response = await page.goto(routes.workbench('en', sirte));
      const html = (await response?.text()) ?? '';
      const chart = html.slice(html.indexOf('aria-label="Evidence-implied shares through time'));
      for (const position of [1, 2, 3, 4])
        expect(chart).toMatch(new RegExp(`<path d="M[\\d. LM]+Z" fill="url\\(#area-${position}\\)"`));
      await settled(page);
      const moved = await page.evaluate(() =>
        'shifts' in window && Array.isArray(window.shifts) ? window.shifts : [],
      );
      expect(moved.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.05);
    });

  for (const language of ['en', 'ar'] as const)
    test(`asks for its typefaces ahead, so that no line breaks anew when they come, in ${language}`, async ({
      page,
    }) => {
      const faces: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') faces.push(new URL(request.url()).pathname);
      });
      const response = await page.goto(routes.workbench(language, sirte));
      await settled(page);
      // a word of the other language may come a moment later
      const own = faces.filter((face) => language === 'ar' || face.includes('latin'));
      const ahead = (await response?.headerValue('link')) ?? '';
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter((face) => !ahead.includes(`<${face}>; rel=preload; as="font"`))).toEqual([]);
    });
});

import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { sirte } from './support/dossier-api';
import { reported, titleOf } from './support/dossier-file';
import { pdfImages, pdfText } from './support/pdf-text';
import { answering, settled } from './support/settled';
import { expect, test } from './support/test';

test.use({ database: 'shared' });

const words = {
  en: {
    open: 'Export',
    view: 'What is in view',
    svg: 'SVG drawing',
    png: 'PNG image',
    csv: 'CSV table',
    ics: 'ICS calendar',
    a4: 'A4 pages',
    a3: 'A3 pages',
    poster: 'One poster',
    unknownYet: /not yet known on 15 Sep 2016/,
    undated: /have no date: they are not in the calendar/,
    notice: 'illustrative ratings',
  },
  ar: {
    open: 'تصدير',
    view: 'المعروض الآن',
    svg: 'رسم SVG',
    png: 'صورة PNG',
    csv: 'جدول CSV',
    ics: 'تقويم ICS',
    a4: 'صفحات A4',
    a3: 'صفحات A3',
    poster: 'ملصق واحد',
    unknownYet: /لم يكن معلومًا في 15 سبتمبر 2016/,
    undated: /ليس له تاريخ محدد، ولا يدخل في التقويم/,
    notice: 'ملف تجريبي',
  },
};
type File = 'svg' | 'png' | 'csv' | 'ics';

async function openPanel(page: Page, language: Locale, query = '') {
  await page.goto(routes.workbench(language, sirte) + query);
  await answering(page);
  await page.getByRole('button', { name: words[language].open }).click();
  return page.getByRole('region', { name: words[language].open });
}

async function taken(
  page: Page,
  language: Locale,
  file: File,
): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words[language][file] }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The lines of a table whose cells hold no line end. */
function rowsOf(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\r\n').slice(1, -1);
}

test.describe('taking the timeline out', () => {
  test('as a table I find each development that I see, and no other', async ({ page, language }) => {
    await openPanel(page, language);
    const { name, bytes } = await taken(page, language, 'csv');
    expect(name).toBe('after-sirte-developments-2016-11-15.csv');
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(reported.length);
    for (const { id, title } of reported) {
      const row = rows.find((line) => line.includes(`,${id},`));
      for (const text of [title.en, title.ar]) expect(row).toContain(text.replaceAll('"', '""'));
      expect(row).toContain('TLP:CLEAR');
    }
  });

  test('as a calendar, with the undated left out and counted', async ({ page, language }) => {
    const panel = await openPanel(page, language);
    await expect(panel.getByText(words[language].undated)).toBeVisible();
    const { bytes } = await taken(page, language, 'ics');
    const lines = bytes.toString('utf8').replaceAll('\r\n ', '').split('\r\n');
    const events = lines.filter((line) => line === 'BEGIN:VEVENT').length;
    const leftOut = Number(lines.find((line) => line.startsWith('X-MASAR-UNDATED'))?.split(':')[1]);
    expect(leftOut).toBeGreaterThan(0);
    expect(events + leftOut).toBe(reported.length);
    expect(lines).toContain(`SUMMARY:${titleOf('E25')[language].replaceAll(/[;,]/g, '\\$&')}`);
    expect(lines).toContain('DTSTART;VALUE=DATE:20141001');
  });

  test('as a drawing with every label, its colours and letters inside', async ({ page, language }) => {
    await openPanel(page, language);
    const { name, bytes } = await taken(page, language, 'svg');
    expect(name).toBe('after-sirte-timeline-2016-11-15.svg');
    const drawing = bytes.toString('utf8');
    expect(drawing).not.toContain('var(--');
    expect(drawing).toContain('font/woff2;base64,');
    const text = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
    }, drawing);
    for (const { title } of reported) expect(text).toContain(title[language]);
    expect(text.match(/TLP:CLEAR/g)).toHaveLength(2);
    expect(text).toContain(words[language].notice);
  });

  test('as an image at twice the size', async ({ page, language }) => {
    await openPanel(page, language);
    const { name, bytes } = await taken(page, language, 'png');
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2_000);
  });

  test('of what is in view, and of what was known by a day, only that', async ({ page, language }) => {
    await openPanel(page, language, '?view=2016-10-01_2016-11-15');
    await page.getByRole('radio', { name: words[language].view }).check();
    const { name, bytes } = await taken(page, language, 'csv');
    expect(name).toBe('after-sirte-developments-view-2016-11-15.csv');
    expect(rowsOf(bytes).length).toBeLessThan(reported.length);
    expect(bytes.toString('utf8')).not.toContain(titleOf('E25')[language]);

    const panel = await openPanel(page, language, '?asof=2016-09-15');
    await expect(panel.getByText(words[language].unknownYet)).toBeVisible();
    const earlier = await taken(page, language, 'csv');
    expect(earlier.name).toContain('2016-09-15');
    expect(earlier.bytes.toString('utf8')).not.toContain(titleOf('E04')[language]);
  });
});

test.describe('the timeline on paper', () => {
  test('has every title as text on A4, A3 and one poster, and no picture of dots', async ({
    page,
    language,
  }) => {
    await openPanel(page, language);
    await page.getByRole('link', { name: words[language].a4 }).click();
    for (const size of ['a4', 'a3', 'poster'] as const) {
      await page.getByRole('link', { name: words[language][size] }).click();
      await expect(page).toHaveURL(new RegExp(`size=${size}`));
      await settled(page);
      const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(pdfImages(file)).toBe(0);
      const text = pdfText(file).normalize('NFKC');
      // signs between words may come from another font, and so stand elsewhere in the file
      const missing = reported.flatMap(({ title }) =>
        (title[language].normalize('NFKC').match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []).filter(
          (word) => !text.includes(word),
        ),
      );
      expect(missing).toEqual([]);
      const pages = await page.locator('[data-sheet]').count();
      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(pages);
      expect(text.match(/TLP:CLEAR/g)).toHaveLength(2 * pages);
      if (size === 'poster') expect(pages).toBe(1);
    }
  });

  test('is there before any script has run', async ({ browser, server, language }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.origin });
    const page = await context.newPage();
    await page.goto(`${routes.print(language, sirte)}?size=a3`);
    for (const { title } of reported.slice(0, 10))
      await expect(page.getByText(title[language], { exact: false }).first()).toBeVisible();
    await context.close();
  });
});

test.describe('for programs @once', () => {
  test('the table and the calendar have addresses of their own', async ({ request }) => {
    const table = await request.get(`${routes.api.table(sirte)}?locale=ar&asof=2016-09-15`);
    expect(table.status()).toBe(200);
    expect(table.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(table.headers()['content-disposition']).toContain('after-sirte-developments-2016-09-15.csv');
    expect(rowsOf(await table.body())).toHaveLength(6);
    const calendar = await request.get(routes.api.calendar(sirte));
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect((await request.get(routes.api.table('nowhere'))).status()).toBe(404);
  });
});

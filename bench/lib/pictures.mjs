import path from 'node:path';
import { inBrowser, mountOf, prepared } from './measured.mjs';

const looks = /** @type {const} */ ([
  ['en', 'light'],
  ['ar', 'dark'],
]);

/**
 * The pages as they are measured, at every size, Masar's in both languages, to be looked at.
 *
 * @param {Readonly<{
 *   executablePath: string, origin: string, names: readonly string[], sizes: readonly number[], into: string
 * }>} wish
 */
export async function pictures({ executablePath, origin, names, sizes, into }) {
  for (const name of names)
    for (const count of sizes)
      for (const [locale, theme] of name === 'masar' ? looks : looks.slice(0, 1))
        await inBrowser(executablePath, async (browser) => {
          const address = `${origin}/${name}.html?locale=${locale}&theme=${theme}`;
          const page = await prepared(browser, address, count);
          if ((await mountOf(page)) === undefined) return;
          for (const nth of [1, 16]) {
            await page.evaluate(`bench.show(${nth}); bench.settled()`);
            const file = path.join(into, `${name}-${count}-${locale}-${nth}.png`);
            await page.screenshot({ path: file, fullPage: true });
          }
        });
}

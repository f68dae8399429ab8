// Draws docs/images again: node scripts/screenshots.mjs
// Every page in both languages, light and dark, three sizes, to look at: node scripts/screenshots.mjs --all <folder>
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureChromium, noChromium } from './lib/find-chromium.mjs';
import { optionsOf } from './lib/options.mjs';
import { project } from './lib/project.mjs';
import { stop } from './lib/stop.mjs';
import { emptyDataDir, removeDataDir, startServer } from './lib/test-server.mjs';

const dossier = '/dossiers/after-sirte';
const pages = {
  home: '',
  workbench: dossier,
  briefing: `${dossier}/briefing`,
  'briefing-line': `${dossier}/briefing?beat=bottom-line`,
  'briefing-timeline': `${dossier}/briefing?beat=timeline&step=8`,
  'briefing-map': `${dossier}/briefing?beat=map`,
  'briefing-west': `${dossier}/briefing?beat=scenario-W`,
  history: `${dossier}/history`,
  'new-dossier': '/dossiers/new',
  'new-development': `${dossier}/developments/new`,
};
const sizes = {
  desktop: { width: 1440, height: 900 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
};

const { values } = optionsOf('node scripts/screenshots.mjs --all <folder>', {
  options: { all: { type: 'string' } },
});
await ensureBuilt();
const executablePath = (await ensureChromium()) ?? stop(noChromium);
const server = await startServer(await emptyDataDir());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
if (values.all === undefined) {
  await shot('en', 'light', 'desktop', 'workbench', path.join(project, 'docs/images/workbench.png'));
} else {
  mkdirSync(values.all, { recursive: true });
  for (const [page] of Object.entries(pages))
    for (const language of ['en', 'ar'])
      for (const colours of /** @type {const} */ (['light', 'dark']))
        for (const size of /** @type {const} */ (['desktop', 'projector', 'phone']))
          await shot(
            language,
            colours,
            size,
            page,
            path.join(values.all, `${page}-${language}-${colours}-${size}.png`),
          );
}
await browser.close();
await server.stop();
await removeDataDir(server.dataDir);

/**
 * @param {string} language
 * @param {'light' | 'dark'} colours
 * @param {keyof typeof sizes} size
 * @param {string} page
 * @param {string} file
 */
async function shot(language, colours, size, page, file) {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: colours,
    locale: language === 'ar' ? 'ar-LY' : 'en-GB',
    reducedMotion: 'reduce',
    deviceScaleFactor: values.all === undefined ? 2 : 1,
  });
  const tab = await context.newPage();
  const address = new Map(Object.entries(pages)).get(page);
  await tab.goto(`${server.origin}/${language}${address}`);
  await tab.locator('html[data-ready]').waitFor({ state: 'attached' });
  await tab.screenshot({ path: file, fullPage: size === 'phone' });
  await context.close();
  console.log(path.relative(process.cwd(), file));
}

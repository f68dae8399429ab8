// Walks every page in the browsers that the tests do not use: npm run browsers -- [--shots <folder>]
// Firefox and WebKitGTK are led where they are installed; where one is not, it says so.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFirefox } from './browsers/firefox.mjs';
import { openWebkit } from './browsers/webkit.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { optionsOf } from './lib/options.mjs';
import { emptyDataDir, removeDataDir, startServer } from './lib/test-server.mjs';

const dossier = '/dossiers/after-sirte';
const pages = {
  home: '',
  'new dossier': '/dossiers/new',
  workbench: dossier,
  matrix: `${dossier}/evidence`,
  briefing: `${dossier}/briefing`,
  'briefing, timeline': `${dossier}/briefing?beat=timeline&step=8`,
  'briefing, map': `${dossier}/briefing?beat=map`,
  paper: `${dossier}/print`,
  'new development': `${dossier}/developments/new`,
  development: `${dossier}/developments/E04`,
  history: `${dossier}/history`,
  method: `${dossier}/method`,
  words: `${dossier}/words`,
};
const sizes = [
  [1440, 900],
  [390, 844],
];

// the page says that it is ready
const ready = `(async () => {
  const isReady = () => document.documentElement.hasAttribute('data-ready');
  for (const until = performance.now() + 15000; !isReady() && performance.now() < until; )
    await new Promise((done) => setTimeout(done, 50));
  return isReady();
})()`;
const seen = `(() => {
  const { documentElement: html } = document;
  return {
    language: html.lang,
    direction: html.dir,
    // a briefing holds every beat and shows one
    headings: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
    sideways: html.scrollWidth - html.clientWidth,
    flat: [...document.querySelectorAll('main svg')].filter((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      // what only holds patterns for others takes no room
      const holds = drawing.getAttribute('width') === '0';
      return !holds && drawing.checkVisibility() && (width === 0 || height === 0);
    }).length,
    broken: [...document.querySelectorAll('mfrac')].filter((one) => one.childElementCount !== 2).length,
  };
})()`;

const { values } = optionsOf('npm run browsers -- --shots <folder>', {
  options: { shots: { type: 'string' } },
});
if (values.shots !== undefined) mkdirSync(values.shots, { recursive: true });
await ensureBuilt();
const server = await startServer(await emptyDataDir());
let [passed, failed] = [0, 0];
for (const [name, open] of /** @type {const} */ ([
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebkit],
])) {
  const browser = await open();
  if (browser === undefined) console.log(`${name} is not installed here: not walked.`);
  else await walked(browser);
}
await server.stop();
await removeDataDir(server.dataDir);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {import('./browsers/browser.mjs').Browser} browser */
async function walked(browser) {
  for (const language of ['en', 'ar'])
    for (const [page, address] of Object.entries(pages))
      for (const [width = 0, height = 0] of sizes) {
        await browser.resize(width, height);
        await browser.open(`${server.origin}/${language}${address}`);
        const faults = [
          ...((await browser.read(ready)) ? [] : ['it never said that it is ready']),
          ...faultsOf(await browser.read(seen), language),
          ...browser.complaints().filter((text) => !isHalfRead(text)),
        ];
        if (faults.length > 0) failed += 1;
        else passed += 1;
        console.log(
          `${faults.length === 0 ? '✓' : '✗'} ${browser.name}, ${language}, ${width} × ${height}, ${page}`,
        );
        for (const fault of faults) console.log(`    ${fault}`);
        if (values.shots !== undefined)
          writeFileSync(
            path.join(values.shots, `${browser.name}-${language}-${width}-${page.replace(/\W+/g, '-')}.png`),
            await browser.picture(),
          );
      }
  await browser.close();
}

/**
 * @param {Readonly<{ language: string, direction: string, headings: number, sideways: number, flat: number, broken: number }>} page
 * @param {string} language
 */
function faultsOf({ language: lang, direction, headings, sideways, flat, broken }, language) {
  const expected = language === 'ar' ? 'rtl' : 'ltr';
  return [
    ...(lang === language && direction === expected ? [] : [`it says ${lang}, ${direction}`]),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(sideways <= 0 ? [] : [`it scrolls sideways by ${sideways} points`]),
    ...(flat === 0 ? [] : [`${flat} drawings without a size`]),
    ...(broken === 0 ? [] : [`${broken} fractions without two parts`]),
  ];
}

/** Firefox complains of a fraction of which half has arrived; whether both halves are there in the end is counted. */
function isHalfRead(/** @type {string} */ text) {
  return text.includes('Incorrect number of children for <mfrac/>');
}

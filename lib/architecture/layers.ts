/** A part of the tree and what its files may import besides each other; `/*` stands for everything inside. */
export type CodeLayer = Readonly<{ at: string; may: readonly string[] }>;

const base = ['lib/kernel', 'lib/time', 'lib/inference', 'lib/i18n', 'lib/dossier', 'lib/forecast'];
const react = [
  'react',
  'react-dom',
  'next',
  'components/shell/locale',
  'components/shell/all-words',
  'components/shell/dates-in-both',
  'lib/i18n',
  'lib/kernel',
  'lib/routes',
];
const views = [
  ...['lib/charts', 'lib/briefing', 'lib/session', 'lib/workbench', 'lib/geo', 'lib/export'],
  ...['lib/interchange', 'lib/method', 'lib/wording'],
];
// the words for a number, and the notes under what is written, are the same in every topic
const topic = [
  ...[...react, ...base, ...views, 'lib/api'],
  ...['components/ui', 'components/charts', 'components/wording', 'components/session'],
];

// The base map is drawn once, by a script, from the atlas.
const drawing = ['d3-geo', 'topojson-client', 'world-atlas'];

/** Who may import whom. The longest `at` that fits a file is its layer. */
export const layers: readonly CodeLayer[] = [
  { at: 'lib/kernel', may: [] },
  { at: 'lib/time', may: ['lib/kernel', 'edtf', 'date-fns', '@date-fns/utc'] },
  { at: 'lib/inference', may: ['lib/kernel'] },
  { at: 'lib/i18n', may: ['#known-words', 'lib/kernel', 'lib/time', 'lib/forecast/yardstick'] },
  { at: 'lib/dossier', may: ['lib/kernel', 'lib/time', 'zod'] },
  { at: 'lib/forecast', may: ['lib/kernel', 'lib/time', 'lib/inference', 'lib/dossier'] },
  // the linter of what people write; it reads letters and knows no page
  {
    at: 'lib/wording',
    may: ['lib/kernel', 'lib/dossier', 'lib/forecast', 'lib/i18n/locales', 'lib/i18n/text'],
  },
  { at: 'lib/charts', may: base },
  { at: 'lib/briefing', may: [...base, 'lib/charts'] },
  // the state of a page and what follows from it; of the server it knows what an answer looks like
  { at: 'lib/session', may: [...base, 'lib/charts', 'lib/api/contract', 'lib/api/is-whole'] },
  { at: 'lib/workbench', may: [...base, 'lib/session'] },
  { at: 'lib/geo', may: [...base, 'data/map', 'd3-geo'] },
  { at: 'lib/interchange', may: base },
  // its test typesets what the page will
  { at: 'lib/method/worked.test', may: [...base, 'lib/method', 'temml'] },
  { at: 'lib/method', may: base },
  { at: 'lib/export', may: [...base, 'lib/charts', 'lib/session', 'lib/workbench'] },
  { at: 'lib/routes', may: ['lib/i18n'] },
  { at: 'lib/settings', may: ['node:*'] },
  { at: 'lib/env', may: ['lib/settings', 'lib/kernel', 'node:*'] },
  {
    at: 'lib/api',
    may: [
      'lib/kernel',
      'lib/time',
      'lib/dossier',
      'lib/i18n',
      'lib/routes',
      'zod',
      '@tanstack/react-query',
      'react',
    ],
  },
  {
    at: 'lib/api/server',
    may: [
      ...[...base, 'lib/api', 'lib/store', 'lib/routes', 'lib/settings', 'zod', 'node:*'],
      ...['lib/charts', 'lib/export', 'lib/session', 'lib/workbench'],
    ],
  },
  {
    at: 'lib/store',
    may: [
      ...['lib/kernel', 'lib/time', 'lib/dossier', 'lib/env', 'zod', 'node:*', 'server-only'],
      ...['kysely', 'libsql', 'pg'],
    ],
  },
  { at: 'lib/architecture', may: ['lib/kernel', 'node:*', 'vite'] },
  // what a page looks like before any part of it, for the tests of parts
  { at: 'components/ui/page-for-tests', may: ['app/tokens', 'app/base', '#known-words', 'lib/i18n'] },
  { at: 'components/ui', may: react },
  {
    at: 'components/shell',
    may: ['#known-words', ...react, ...base, 'components/ui', 'lib/api', '@tanstack/react-query'],
  },
  { at: 'components/shell/locale', may: ['react', 'lib/i18n'] },
  { at: 'components/charts', may: [...react, ...base, 'components/ui', 'lib/charts', 'recharts'] },
  // the state of a page over a dossier: every topic may follow it and act on it
  {
    at: 'components/session',
    may: [...topic, '@tanstack/react-query', 'zustand'],
  },
  { at: 'components/*', may: topic },
  // formulas are typeset on the server
  { at: 'components/method', may: [...topic, 'components/forms', 'temml'] },
  // a page on paper draws with the timeline's own parts
  { at: 'components/export', may: [...topic, 'components/timeline'] },
  // drawn over the timeline, where its own drawing says that things stand
  { at: 'components/order', may: [...topic, 'components/timeline/geometry'] },
  // what is kept of a sandbox is signed like any other change
  { at: 'components/sandbox', may: [...topic, 'components/forms'] },
  // what is changed in place is changed by the forms
  { at: 'components/editing', may: [...topic, 'components/forms'] },
  { at: 'components/adding', may: [...topic, 'components/forms'] },
  // the matrix is saved by the forms' own ways, and follows the server as the workbench does
  {
    at: 'components/evidence',
    may: [
      ...[...topic, 'components/forms', 'components/developments', 'components/sandbox', 'components/adding'],
      ...['components/shell/footer', 'components/why', 'components/editing/saved-note'],
    ],
  },
  { at: 'components/workbench', may: [...topic, 'components/*', '@tanstack/react-query'] },
  { at: 'components/briefing', may: [...topic, 'components/*', '@tanstack/react-query'] },
  {
    at: 'app',
    may: [
      ...[...react, ...base, ...views, 'lib/api', 'lib/store', 'lib/env', 'components/*', 'data/*'],
      ...['server-only', 'zod', 'node:*', '@tanstack/react-query', '@fontsource/*'],
    ].filter((name) => name !== 'lib/inference'),
  },
  { at: 'data', may: ['lib/dossier', 'lib/forecast', 'lib/time', 'lib/kernel', 'lib/inference', 'node:*'] },
  {
    at: 'e2e',
    may: [
      'lib/api/operations',
      'data/*',
      'lib/routes',
      'lib/i18n/locales',
      'node:*',
      'scripts/lib',
      '@playwright/test',
      '@axe-core/playwright',
    ],
  },
  { at: 'scripts', may: ['node:*', '@playwright/test', 'lib/settings', 'lib/store', 'next', ...drawing] },
  { at: 'instrumentation', may: ['app/_server'] },
  { at: 'next.config', may: [] },
  { at: 'vitest.config', may: ['node:*', 'vitest', '@vitest/browser-playwright', 'scripts/lib'] },
  { at: 'playwright.config', may: ['node:*', '@playwright/test', 'scripts/lib', 'e2e/support'] },
];

/** What tests, and what only tests use, may import besides what their layer may. */
export const testTools = ['vitest', 'vitest-browser-react', 'fast-check'];
export const testsMay = [...testTools, 'node:*', 'data/*', 'lib/dossier', 'lib/i18n', 'lib/architecture'];

/** Layers that compute: same inputs, same outputs, on the server and in the browser. */
export const pureLayers = [...base, ...views, 'lib/routes'];

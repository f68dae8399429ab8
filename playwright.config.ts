import { defineConfig } from '@playwright/test';
import { sizes } from './e2e/support/sizes';
import type { Options } from './e2e/support/test';
import { findChromium } from './scripts/lib/find-chromium.mjs';

const executablePath = process.env.CHROME_PATH ?? findChromium();

export default defineConfig<Options>({
  testDir: 'e2e',
  // Two, because every worker also runs a server of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: sizes.desktop,
    // A trace takes a fifth of the time; `--trace on` records one.
    screenshot: 'only-on-failure',
    reuseContext: true,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium refuses its sandbox to root, and in many containers to everybody.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'en', use: { language: 'en', locale: 'en-GB' } },
    // What does not depend on the language is tested once.
    { name: 'ar', use: { language: 'ar', locale: 'ar-LY' }, grepInvert: /@once/ },
  ],
});

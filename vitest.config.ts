import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/lib/find-chromium.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const executablePath = process.env.CHROME_PATH ?? findChromium();

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Next replaces this guard at build time; under the test runner every module is on the server.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['lib/**/*.test.ts', 'data/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // known before the first test, so that none is interrupted by a page that loads anew
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'next/dynamic',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'components',
          include: ['components/**/*.test.tsx'],
          setupFiles: ['components/ui/page-for-tests.ts'],
          browser: {
            enabled: true,
            headless: true,
            viewport: { width: 1280, height: 720 },
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
              },
            }),
          },
        },
      },
    ],
  },
});

// How tests run: pure parts in Node, parts that need a DOM, layout or IndexedDB in a real browser.
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { type BrowserName, chromiumPath } from './scripts/browsers.ts';
import { screenshots } from './tests/screenshots/project.ts';
import { patience } from './tests/testing/patience.ts';

const chromium = playwright({
  launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
});

/** Tests that pass only on a retry are named at the end of `npm test`. */
const retry = process.env.CI ? 2 : 0;

/** The packaged extension in one browser. All files share it, so they run one after another in one worker. */
const e2e = (browser: BrowserName) => ({
  test: {
    name: `e2e (${browser})`,
    provide: { browser },
    retry,
    include: ['tests/e2e/**/*.test.ts'],
    ...patience,
    fileParallelism: false,
    isolate: false,
    globalSetup: ['tests/e2e/global-setup.ts'],
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          retry,
          // Starting a process for each file would take longer than most of the tests.
          isolate: false,
          setupFiles: ['tests/testing/own-modules.ts'],
          // Only modules that Vite transforms are loaded anew for each file.
          server: { deps: { inline: ['@webext-core/fake-browser'] } },
          ...patience,
          include: ['{components,data,entrypoints,tests,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        plugins: [preact({ reactAliasesEnabled: false })],
        publicDir: false,
        // If Vite found them during a test, it would reload the page.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'dexie',
          ],
          exclude: ['@orama/stemmers', '@orama/stopwords'],
        },
        test: {
          name: 'browser',
          retry,
          ...patience,
          include: ['{components,data}/**/*.browser.test.{ts,tsx}'],
          fileParallelism: false,
          browser: {
            enabled: true,
            provider: chromium,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      screenshots,
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});

// The Vitest project of the screenshots: one typeface on every machine, and the folders of pictures.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumPath } from '../../scripts/browsers.ts';
import { patience } from '../testing/patience.ts';

/** Draws text the same, whatever the machine's settings for fonts and colours. */
const chromium = playwright({
  launchOptions: {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
  },
});

/**
 * The fonts come from npm, at the lock file's versions. The extension's style sheets ask for the system's
 * fonts, which differ from machine to machine. A generic family cannot be given another font, so its name
 * is replaced; which font comes first depends on the language (`typeface.ts`).
 */
const oneTypeface = {
  name: 'one-typeface',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    /\.css($|\?)/.test(id) && !id.includes('node_modules')
      ? code
          .replaceAll('system-ui', 'var(--typeface, "Noto Sans Variable")')
          .replaceAll('Georgia', '"Noto Serif Variable"')
      : undefined,
} as const;

/** The extension's icon; the rest of `public` is for the build. */
const icons = {
  name: 'icons',
  configureServer: ({ middlewares }: { middlewares: { use: (...args: never[]) => unknown } }) => {
    const serve = (_: unknown, response: import('node:http').ServerResponse) => {
      response.setHeader('content-type', 'image/svg+xml');
      createReadStream('public/icons/icon.svg').pipe(response);
    };
    middlewares.use(...(['/icons/icon.svg', serve] as never[]));
  },
};

declare module 'vitest' {
  export interface ProvidedContext {
    /** The platform: `linux x64`. */
    readonly platform: string;
    /** True for the screens with forced colours, false for all others. */
    readonly forced: boolean;
  }
}

export const screenshots: TestProjectInlineConfiguration = {
  plugins: [preact({ reactAliasesEnabled: false }), oneTypeface, icons],
  publicDir: false,
  // If Vite found them during a test, it would reload the page.
  optimizeDeps: {
    include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'axe-core'],
    exclude: ['@orama/stemmers', '@orama/stopwords'],
  },
  test: {
    name: 'screenshots',
    include: ['tests/screenshots/*.test.tsx'],
    fileParallelism: false,
    retry: process.env.CI ? 2 : 0,
    ...patience,
    provide: { platform: `${process.platform} ${process.arch}` },
    browser: {
      enabled: true,
      provider: chromium,
      headless: true,
      screenshotFailures: false,
      // Forced colours have a page of their own: Chromium may keep painting the black background when
      // they are switched off.
      instances: [
        { browser: 'chromium', name: 'screenshots (chromium)', provide: { forced: false } },
        { browser: 'chromium', name: 'screenshots (forced colours)', provide: { forced: true } },
      ],
      expect: {
        toMatchScreenshot: {
          // Until two pictures in a row are the same.
          timeout: patience.expect.poll.timeout,
          // Pixels may differ a little (256 colours); this many are less than a letter.
          comparatorOptions: { threshold: 0.12, allowedMismatchedPixels: 25 },
          resolveScreenshotPath: ({ root, arg, ext }) =>
            join(root, 'tests/screenshots/approved', `${arg}${ext}`),
          resolveDiffPath: ({ root, arg, ext }) =>
            join(root, 'artifacts/screenshots', `${arg}${ext}`),
        },
      },
    },
  },
};

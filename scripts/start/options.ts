// Reads the arguments of `npm start` and `npm run dev`, and finds out whether there is a display.
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers.ts';

/** `--browser chromium|firefox`. Throws an error that names the choices. */
export function readBrowser(args: readonly string[]): BrowserName {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string', default: 'chromium' } },
  });
  const { browser } = values;
  if (browser === 'chromium' || browser === 'firefox') return browser;
  throw new Error(`--browser is chromium or firefox, not "${browser}".`);
}

/** Only Linux and CI run without a display. */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

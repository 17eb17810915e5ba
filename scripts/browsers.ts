// Finds the browsers that tests and `npm start` drive.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const variable: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const commands: Record<BrowserName, readonly string[]> = {
  // Google Chrome comes last: since 137 its branded builds take no unpacked extension from the command line.
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'microsoft-edge',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const applications: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The browser's executable: named by CHROMIUM_PATH or FIREFOX_PATH, else the first one installed. */
export function findBrowser(browser: BrowserName): string | undefined {
  const named = process.env[variable[browser]];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands[browser].flatMap((command) => folders.map((f) => join(f, command)));
  return [...candidates, ...applications[browser]].find((path) => existsSync(path));
}

/** Like `findBrowser`, but throws an error that says what to install or to correct. */
export function requireBrowser(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (path && existsSync(path)) return path;
  // The path comes from the environment variable.
  if (path) {
    throw new Error(
      `${variable[browser]} is ${path}, and there is no such file: set it to ${browser}'s executable or unset it.`,
    );
  }
  throw new Error(
    `No ${browser} was found. Install it (Debian: apt-get install ${
      browser === 'chromium' ? 'chromium' : 'firefox-esr'
    }) or set ${variable[browser]} to its executable.`,
  );
}

/** Never throws: for configuration files, which are read before the set-up has run. */
export const chromiumPath = (): string => findBrowser('chromium') ?? 'chromium';

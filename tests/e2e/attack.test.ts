// Attacks on Sidelight, in small; `npm run attack` runs all of them in full.
import { expect, test } from 'vitest';
import { attacks } from '../attack/all.ts';
import { inEachBrowser } from '../testing/session.ts';

/** Long ones: `page-tricks`, `unnoticed`, `rejected-name`, `messages` and `rewritten` try the same here. */
const LONG = [
  'history-by-everything',
  'rejected-elsewhere',
  'clickjacking',
  'hostile-messages',
  'hostile-documents',
  'presence-without-names',
  'presence-switched-off',
];

inEachBrowser('an attack', (session) => {
  const { browser } = session;
  for (const { name, finding, browsers, own, run } of attacks) {
    if (own || LONG.includes(name) || (browsers && !browsers.includes(browser))) continue;
    test(`${name} (${finding}) gets nothing`, async () => {
      const { driver, folder } = session;
      const { held, got } = await run({ driver, browser, extension: folder, small: true });
      expect(held, got).toBe(true);
    });
  }
});

// Attacks on Sidelight, in small; `npm run attack` runs them in full.
import { expect, test } from 'vitest';
import { attacks } from '../attack/all.ts';
import { inEachBrowser } from '../testing/session.ts';

inEachBrowser('an attack', (session) => {
  const { browser } = session;
  for (const { name, finding, browsers, own, run } of attacks) {
    if (own || (browsers && !browsers.includes(browser))) continue;
    test(`${name} (${finding}) gets nothing`, async () => {
      const { held, got } = await run({ driver: session.driver, browser, small: true });
      expect(held, got).toBe(true);
    });
  }
});

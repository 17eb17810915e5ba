// Attacks on Sidelight, in small; `npm run attack` runs them in full.
import { expect, test } from 'vitest';
import { attacks } from '../attack/all.ts';
import type { Attack } from '../attack/attack.ts';
import { inEachBrowser, type Session } from '../testing/session.ts';

function attack({ driver, browser }: Session, { name, finding, browsers, run }: Attack): void {
  test.skipIf(browsers && !browsers.includes(browser))(
    `${name} (${finding}) gets nothing`,
    async () => {
      const { held, got } = await run({ driver, browser, small: true });
      expect(held, got).toBe(true);
    },
  );
}

inEachBrowser('an attack', (session) => {
  for (const each of attacks.filter(({ own }) => !own)) attack(session, each);
});

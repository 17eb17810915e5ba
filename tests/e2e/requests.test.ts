// No request leaves the extension: every other test asks that of the proxy after it has run. Here is
// the proof that the proxy would tell.
import { test } from 'vitest';
import { strangers } from '../testing/driver/noise.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

const SPY = 'https://spy.example/names?q=air-koryo';

inEachBrowser('a request', (session) => {
  test('of the extension is seen', async () => {
    const { driver } = session;
    await driver.inExtension((url: string) => {
      fetch(url).catch(() => undefined);
    }, SPY);
    await soon(async () => strangers(driver.web.requests)).toEqual([SPY]);
    driver.web.forget();
  });
});

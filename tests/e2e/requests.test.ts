// No request leaves the extension: after every other test the proxy's log is checked. This is the proof
// that the proxy sees requests of the extension.
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

/// <reference types="chrome" />
// What the popup says of what is no page of the web though its address is that of a news site.
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { english } from '../testing/english.ts';
import { read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
trailer <</Root 1 0 R>>`;

inEachBrowser('in place of a page', (session) => {
  // Browsers refuse that port, and show an error of their own.
  const refused = 'https://www.bbc.com:1/news';
  // Firefox lets no script see that it shows a PDF.
  const aPdf = session.browser === 'chromium' ? 'popup_cannotPdf' : 'popup_cannotReplaced';

  test.each([
    ['an error', refused, 'popup_cannotReplaced'],
    ['a PDF', read('report'), aPdf],
  ] as const)('%s is told as what it is', async (_, url, text) => {
    const { driver } = session;
    serve(driver.web, { report: { body: pdf, type: 'application/pdf' } });
    const page = await driver.engine.browser.newPage();
    const opened = await page.goto(url).catch((error: Error) => error.message);
    if (url === refused) expect(opened).toMatch(/ERR_UNSAFE_PORT|deniedPortAccess/);
    const tab = await tabOf(driver, page);
    // A tab that is not in front may never be done with loading a PDF.
    const status = () => driver.inExtension(async (id) => (await chrome.tabs.get(id)).status, tab);
    await soon(status).toBe('complete');
    const popup = await driver.openExtension(`popup.html?tab=${tab}`);
    const said = () => popup.$eval('.notice p', (notice) => notice.textContent);
    await soon(said).toBe(english(text));
    await Promise.all([closePage(popup), closePage(page)]);
  });
});

// Marked words can be read in the user's own colours (forced colours), and are printed without a mark. Only
// Chromium can be asked for either without a restart.
import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../../testing/driver/close-page.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { pictureOf, standingOut } from '../../testing/intact/pixels.ts';
import { article, read, serve, unread } from '../../testing/intact/site.ts';
import { inEachBrowser, type Session } from '../../testing/session.ts';
import { visit } from '../../testing/visit.ts';

const NAME = 'Air Koryo';
const gradient = 'background: linear-gradient(90deg, #06c, #c06); background-clip: text';
const styles: Readonly<Record<string, string>> = {
  'no colours': '',
  'white on black': 'color: #fff; background: #000',
  'stroked letters': '-webkit-text-stroke: 2px #c00',
  'a gradient as colour': `color: transparent; ${gradient}`,
  'black on grey, kept': 'color: #000; background: #eee; forced-color-adjust: none',
  'white on black, kept': 'color: #fff; background: #111; forced-color-adjust: none',
  'a gradient, kept': `-webkit-text-fill-color: transparent; ${gradient}; forced-color-adjust: none`,
};

/** A page with the session that emulates something there: what another session emulates adds to it. */
interface Emulated {
  readonly page: Page;
  readonly session: CDPSession;
}

const emulated = async (page: Page): Promise<Emulated> => ({
  page,
  session: await page.createCDPSession(),
});

const body = (session: Session): void => {
  markEveryMention(session);
  let marked: Emulated;
  let plain: Emulated;

  beforeAll(async () => {
    const lines = Object.values(styles).map(
      (style) => `<p style="${style}">Seen by ${NAME} again.</p>`,
    );
    const head =
      '<style>p { margin: 12px 0; padding: 6px 12px; font: 30px/1.6 sans-serif }</style>';
    serve(session.driver.web, { colours: article(lines.join(''), { head }) });
    plain = await emulated(await session.driver.open(unread('colours')));
    marked = await emulated((await visit(session.driver, read('colours'))).page);
  });

  async function emulate(media: string, features: Record<string, string>): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    for (const each of [marked, plain]) {
      await each.session.send('Emulation.setEmulatedMedia', { media, features: list });
    }
  }

  const picturesOf = async (line: number) => ({
    withMark: await pictureOf(marked.page, NAME, line),
    without: await pictureOf(plain.page, NAME, line),
  });

  for (const scheme of ['light', 'dark']) {
    test(`forced colours, ${scheme}: every word can be read`, async () => {
      await emulate('', { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      for (const [line, name] of Object.keys(styles).entries()) {
        const { withMark, without } = await picturesOf(line);
        expect(standingOut(withMark) / standingOut(without), name).toBeGreaterThan(0.6);
      }
    });
  }

  test('on paper there is no mark', async () => {
    await emulate('print', {});
    for (const [line, name] of Object.keys(styles).entries()) {
      const { withMark, without } = await picturesOf(line);
      expect(withMark, name).toEqual(without);
    }
    for (const { page } of [marked, plain]) await closePage(page);
  });
};

inEachBrowser('marks in colours that are not the page’s', body, { browsers: ['chromium'] });

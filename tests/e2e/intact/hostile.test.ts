// Pages that are too much: they stay as responsive as without Sidelight.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { highlightCount, painted } from '../driver/painted.ts';
import { inEachBrowser, soon } from '../session.ts';
import { switchTo } from './prove.ts';
import { article, read, serve, unread } from './site.ts';

/** What a busy machine may add to the longest wait for a frame, in milliseconds. */
const TOLERANCE_MS = 250;

interface Waits {
  /** From the start of the work to its end. */
  readonly workMs: number;
  /** The longest wait for a frame after the work, or during it where it is done bit by bit. */
  readonly longestMs: number;
}

const page = (code: string): string =>
  article(`<p>By Air Koryo.</p><div id="room"></div><script>
    const room = document.getElementById('room');
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    async function work() { ${code} }
    async function measure(restMs) {
      let last = performance.now(), longestMs = 0;
      const start = last;
      await work();
      const workMs = performance.now() - start;
      last = performance.now();
      const end = performance.now() + restMs;
      for (let frames = 0; frames < 10 || performance.now() < end; frames++) {
        await new Promise(requestAnimationFrame);
        longestMs = Math.max(longestMs, performance.now() - last);
        last = performance.now();
      }
      return { workMs, longestMs };
    }
  </script>`);

const pages = {
  storm: page(`for (let i = 0; i < 50; i++) room.append(document.createElement('p'));
    const until = performance.now() + 3000;
    let turn = 0;
    while (performance.now() < until) {
      for (let i = 0; i < 100; i++) {
        const line = room.children[turn++ % 50];
        if (turn % 3) line.textContent = turn + (turn % 2 ? ' Vladivostok' : ' nothing');
        else line.append(' Kyodo News');
      }
      await pause(10);
    }
    room.textContent = 'After the storm NK News.';`),
};

const measure = (on: Page, restMs: number): Promise<Waits> =>
  on.evaluate(`measure(${restMs})`) as Promise<Waits>;

inEachBrowser('too much', (session) => {
  beforeAll(() => serve(session.driver.web, pages));

  /** Lets a page do its worst, without and with Sidelight; leaves it open with these marks. */
  async function compare(name: string, words: readonly string[], restMs = 1_500): Promise<Page> {
    const { driver } = session;
    const control = await driver.open(unread(name));
    await control.bringToFront();
    const without = await measure(control, restMs);
    await control.close();
    const opened = await driver.open(read(name));
    await opened.bringToFront();
    const withIt = await measure(opened, restMs);
    console.info(
      `${driver.name} ${name}: longest wait for a frame ${Math.round(without.longestMs)} ms without, ` +
        `${Math.round(withIt.longestMs)} ms with; the page's own work ${Math.round(without.workMs)} and ${Math.round(withIt.workMs)} ms`,
    );
    await soon(() => painted(opened), 30_000).toEqual(words);
    expect(withIt.longestMs).toBeLessThan(without.longestMs + TOLERANCE_MS);
    return opened;
  }

  /** Switches Sidelight off and proves that it lets go of everything. */
  async function leave(opened: Page): Promise<void> {
    await switchTo(session.driver, 'off');
    try {
      await soon(() => highlightCount(opened)).toBe(0);
    } finally {
      await opened.close();
      await switchTo(session.driver, 'on');
    }
  }

  test('10,000 changes a second for three seconds', async () => {
    await leave(await compare('storm', ['Air Koryo', 'NK News'], 500));
  });
});

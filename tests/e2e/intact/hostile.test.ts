// Pages that are too large: the right words are still marked, and the popup says what was left
// out. `npm run intact` runs them in full size, and proves that they stay as responsive as without us.
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../../testing/driver/close-page.ts';
import type { Driver } from '../../testing/driver/launch.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { everything } from '../../testing/intact/full.ts';
import { serve } from '../../testing/intact/site.ts';
import { compare, leave, working } from '../../testing/intact/waits.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { soon } from '../../testing/visit.ts';

/** A short run takes a smaller page where browsers by themselves take minutes on two cores. */
const size = (full: number, small: number): number => (everything ? full : small);

const TEXT_NODES = size(1_000_000, 150_000);
const CHARACTERS = size(50_000_000, 12_000_000);
const APPENDED = size(20_000_000, 8_000_000);
const STORM_MS = size(10_000, 3_000);

/** Laid out only when it is seen, as long pages do. */
const LAZY = {
  head: '<style>section { content-visibility: auto; height: 1000px }</style>',
};
const MADE = { ...LAZY, made: true };

const pages = {
  nodes: working(
    // Together longer than the limit of what is read of a page, whatever the number.
    `const words = ' nothing to see here'.repeat(${Math.ceil(6_000_000 / TEXT_NODES / 20)}) + ' ';
    for (let made = 0; made < ${TEXT_NODES}; ) {
      const section = document.createElement('section');
      for (let i = 0; i < 1000; i++, made++) section.append(words);
      room.append(section);
    }
    const last = document.createElement('p');
    last.textContent = 'At the end NK News.';
    room.append(last);`,
    MADE,
  ),
  text: working(
    `const words = 'A kilobyte of words. '.repeat(50);
    for (let length = 0; length < ${CHARACTERS}; ) {
      const section = document.createElement('section');
      for (let i = 0; i < 50; i++, length += words.length) {
        const line = document.createElement('p');
        line.textContent = length === 0 ? words + 'Vladivostok.' : words;
        section.append(line);
      }
      room.append(section);
    }
    const last = document.createElement('p');
    last.textContent = 'At the end NK News.';
    room.append(last);`,
    MADE,
  ),
  single: working(
    `const section = document.createElement('section');
    section.append('To Vladivostok ' + 'and on and on '.repeat(${CHARACTERS} / 14));
    room.append(section);`,
    MADE,
  ),
  later: working(
    `const words = 'A kilobyte of words. '.repeat(50);
    for (let length = 0; length < ${APPENDED}; ) {
      const section = document.createElement('section');
      for (let i = 0; i < 200; i++, length += words.length) {
        const line = document.createElement('p');
        line.textContent = i === 0 ? words + 'Vladivostok.' : words;
        section.append(line);
      }
      room.append(section);
      await pause(50);
    }`,
    LAZY,
  ),
  names: working(
    `for (let made = 0; made < 15000; ) {
      const section = document.createElement('section');
      for (let i = 0; i < 500; i++, made++) {
        const line = document.createElement('p');
        line.textContent = made + ': by Air Koryo.';
        section.append(line);
      }
      room.append(section);
    }`,
    LAZY,
  ),
  storm: working(
    `for (let i = 0; i < 50; i++) room.append(document.createElement('p'));
    const start = performance.now();
    let turn = 0, longestMs = 0, last = start, frames = true;
    const frame = () => {
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
      if (frames) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    // Without Sidelight a shorter storm proves as much.
    const length = location.host === 'weblog.example' ? ${STORM_MS / 5} : ${STORM_MS};
    while (performance.now() < start + length) {
      // As many as are due by now, but no more than a delayed page can catch up on.
      for (let i = 0; i < 1000 && turn < (performance.now() - start) * 10; i++) {
        const line = room.children[turn++ % 50];
        if (turn % 3) line.textContent = turn + (turn % 2 ? ' Vladivostok' : ' nothing');
        else line.append(' Kyodo News');
      }
      await pause(10);
    }
    frames = false;
    window.storm = { turn, longestMs };
    room.textContent = 'After the storm NK News.';`,
  ),
};

/** The text of the popup's notice. */
async function popupSays(driver: Driver, tab: number): Promise<string> {
  const popup = await driver.openExtension(`popup.html?tab=${tab}`, '.trouble');
  const text = await popup.$eval('.trouble', (notice) => notice.textContent);
  await closePage(popup);
  return text;
}

inEachBrowser('a page that is too large', (session) => {
  markEveryMention(session);
  beforeAll(() => serve(session.driver.web, pages));

  test(`${TEXT_NODES} text nodes`, async () => {
    const { driver } = session;
    const expected = { words: ['Air Koryo'], restMs: 2_500, leftOut: 'too-long' as const };
    const { page, tab } = await compare(driver, 'nodes', expected);
    expect(await popupSays(driver, tab)).toContain('too long to read whole');
    await leave(driver, page);
  });

  test(`${CHARACTERS / 1e6} MB of text`, async () => {
    const { driver } = session;
    const words = ['Air Koryo', 'Vladivostok'];
    const expected = { words, restMs: 2_500, leftOut: 'too-long' as const };
    const { page } = await compare(driver, 'text', expected);
    await leave(driver, page);
  });

  test(`${CHARACTERS / 1e6} MB in a single text`, async () => {
    const { driver } = session;
    // To paint one mark in it, the browser would have to go through all of it.
    const { page } = await compare(driver, 'single', {
      words: ['Air Koryo'],
      restMs: 500,
      leftOut: 'too-long' as const,
    });
    await leave(driver, page);
  });

  test(`${APPENDED / 1e6} MB appended in paragraphs after loading`, async () => {
    const { driver } = session;
    const sections = Math.ceil(APPENDED / (200 * 1050));
    const words = ['Air Koryo', ...Array<string>(sections).fill('Vladivostok')];
    const { page } = await compare(driver, 'later', {
      words,
      restMs: 1_500,
      orLeftOut: 'too-long',
    });
    await leave(driver, page);
  });

  test('15,000 names', async () => {
    const { driver } = session;
    const words = Array<string>(10_000).fill('Air Koryo');
    const expected = { words, restMs: 2_000, leftOut: 'too-many-names' as const };
    const { page, tab } = await compare(driver, 'names', expected);
    expect(await popupSays(driver, tab)).toContain('very many names');
    await leave(driver, page);
  });

  test(`10,000 changes a second for ${STORM_MS / 1_000} seconds`, async () => {
    const { driver } = session;
    const words = ['Air Koryo', 'NK News'];
    const { page } = await compare(driver, 'storm', { words, restMs: 500 });
    const storm = () =>
      page.evaluate(
        () => (window as unknown as { storm: { turn: number; longestMs: number } }).storm,
      );
    await soon(storm).toBeDefined();
    const { turn, longestMs } = await storm();
    console.info(
      `${driver.name} storm: ${turn} changes, longest wait for a frame in it ${Math.round(longestMs)} ms`,
    );
    // The page finished its work and made frames in the meantime.
    if (everything) {
      expect(turn).toBeGreaterThan(STORM_MS * 10 * 0.9);
      expect(longestMs).toBeLessThan(400);
    }
    await leave(driver, page);
  });
});

// Marks leave the letters alone, whatever they are painted with, and can be seen on any ground. All of it
// is read from pixels.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rgb } from '../../testing/contrast.ts';
import { hover, waitForCard, waitForNoCard } from '../../testing/driver/card.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { setSettings } from '../../testing/driver/settings.ts';
import { markEveryMention } from '../../testing/every-mention.ts';
import { type Change, compare, compareOnImage, pictureOf } from '../../testing/intact/pixels.ts';
import { article, read, serve, unread } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';
import { visit } from '../../testing/visit.ts';

const NAME = 'Air Koryo';
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

interface Line {
  readonly style: string;
  /** The colour of the letters; null if they have several. */
  readonly text: Rgb | null;
  /** Whether an image lies behind the words. */
  readonly image?: boolean;
  /** What comes before the words. */
  readonly before?: string;
  readonly name?: string;
}

const gradient = 'linear-gradient(90deg, #06c, #c06)';
const picture = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="70"><defs><linearGradient id="g"><stop stop-color="#124"/>
  <stop offset=".5" stop-color="#263"/><stop offset="1" stop-color="#511"/></linearGradient></defs>
  <rect width="700" height="70" fill="url(#g)"/></svg>`,
)}`;

const lines: Readonly<Record<string, Line>> = {
  'black on white': { style: '', text: BLACK },
  'dark grey on light grey': { style: 'color: #222; background: #eee', text: [34, 34, 34] },
  'grey on white': { style: 'color: #666', text: [102, 102, 102] },
  'faint on white': { style: 'color: #757575', text: [117, 117, 117] },
  'fainter on white': { style: 'color: #999', text: [153, 153, 153] },
  'white on black': { style: 'color: #fff; background: #000', text: WHITE },
  'grey on near black': { style: 'color: #ccc; background: #1a1a1a', text: [204, 204, 204] },
  'white on dark grey': { style: 'color: #fff; background: #333', text: WHITE },
  'black on mid-grey': { style: 'background: #777', text: BLACK },
  'white on mid-grey': { style: 'color: #fff; background: #767676', text: WHITE },
  'white on #777': { style: 'color: #fff; background: #777', text: WHITE },
  'black on cream': { style: 'background: #fff1e5', text: BLACK },
  'white on red': { style: 'color: #fff; background: #c33', text: WHITE },
  'white on blue': { style: 'color: #fff; background: #06c', text: WHITE },
  'black on yellow': { style: 'background: #fc0', text: BLACK },
  'black on green': { style: 'background: #0c4', text: BLACK },
  'a translucent ground on white': {
    style: 'color: #fff; background: rgb(0 0 0 / 0.8)',
    text: WHITE,
  },
  'colours by lightness': {
    style: 'color: oklch(0.97 0 0); background: oklch(0.2 0 0)',
    text: [245, 245, 245],
  },
  'a marker pen in the text': {
    style: '',
    text: BLACK,
    name: `<mark style="background: #fe6">${NAME}</mark>`,
  },
  'shadowed letters': {
    style: 'color: #fff; text-shadow: 0 0 4px #000; background: #888',
    text: WHITE,
  },
  'a headline': { style: 'font-size: 40px', text: BLACK },
  'a headline on black': { style: 'font-size: 40px; color: #fff; background: #000', text: WHITE },
  'filled letters': { style: '-webkit-text-fill-color: #080', text: null },
  'stroked letters': { style: '-webkit-text-stroke: 2px #c00', text: null },
  'outlined letters': {
    style: '-webkit-text-stroke: 1px #333; -webkit-text-fill-color: transparent',
    text: null,
  },
  'letters stroked from below': {
    style: '-webkit-text-stroke: 4px #06c; paint-order: stroke fill; color: #fff',
    text: null,
  },
  'a gradient as colour': {
    style: `color: transparent; background: ${gradient}; background-clip: text`,
    text: null,
  },
  'a gradient as fill': {
    style: `-webkit-text-fill-color: transparent; background: ${gradient}; background-clip: text`,
    text: null,
  },
  'on a photo': { style: `color: #fff; background: url('${picture}')`, text: WHITE, image: true },
  'shadowed letters on a photo': {
    style: `color: #fff; text-shadow: 0 2px 6px #000; background: url('${picture}')`,
    text: WHITE,
    image: true,
  },
  'on a gradient': {
    style: 'color: #fff; background: linear-gradient(90deg, #700, #007)',
    text: WHITE,
    image: true,
  },
  'above a photo': {
    style: 'color: #fff; position: relative; z-index: 1',
    before: `<img src="${picture}" style="position: absolute; inset: 0; z-index: -1" alt="">`,
    text: WHITE,
    image: true,
  },
};

const names = Object.keys(lines);

const page = article(
  Object.values(lines)
    .map(
      ({ style, before = '', name = NAME }) =>
        `<p style="${style}">${before}Seen by ${name} again.</p>`,
    )
    .join(''),
  {
    head: `<style>
      p { margin: 12px 0; padding: 6px 12px; color: #000; font: 25px/1.6 "DejaVu Sans", sans-serif }
      /* So that cards open below the words: their shadow falls upon what is below them. */
      body { padding-bottom: 900px }
    </style>`,
  },
);

/** Beside stroked letters a blank is tinted, and with it some of the edge that reaches into it. */
const mayChange = ({ letters }: Change): number => letters / 100;

/** What the pixels of each line say, with the mark and with the pointer on it. */
async function look(marked: Page, plain: Page, tab: number, session: Session) {
  const changes = new Map<string, { marked: Change; hovered: Change }>();
  for (const [i, name] of names.entries()) {
    const { text, image } = lines[name] as Line;
    const without = await pictureOf(plain, NAME, i);
    const change = async () => {
      const withMark = await pictureOf(marked, NAME, i);
      return image
        ? compareOnImage(without, withMark, text ?? WHITE)
        : compare(without, withMark, text);
    };
    const atRest = await change();
    await hover(marked, NAME, i);
    await waitForCard(session.driver, tab);
    changes.set(name, { marked: atRest, hovered: await change() });
    await marked.keyboard.press('Escape');
    await waitForNoCard(session.driver, tab);
  }
  return changes;
}

type Session = Parameters<Parameters<typeof inEachBrowser>[1]>[0];

inEachBrowser('letters under marks', (session) => {
  markEveryMention(session);
  let seen: Awaited<ReturnType<typeof look>>;

  async function lookAnew() {
    const plain = await session.driver.open(unread('letters'));
    const { page: marked, tab } = await visit(session.driver, read('letters'));
    const changes = await look(marked, plain, tab, session);
    await closePage(marked);
    await closePage(plain);
    return changes;
  }

  beforeAll(async () => {
    serve(session.driver.web, { letters: page });
    // A dark card, as on dark grounds, casts a shadow upon the words.
    await setSettings(session.driver, { theme: 'light' });
    seen = await lookAnew();
    // The retries of a test take no new pictures, and a loaded browser may paint one line of a page
    // elsewhere for as long as that is open. A mark that changes letters does so on a new page too.
    const changes = [...seen.values()].flatMap(({ marked, hovered }) => [marked, hovered]);
    if (changes.some((each) => each.changedLetters >= mayChange(each))) seen = await lookAnew();
    await setSettings(session.driver, { theme: 'auto' });
  });

  describe.each(names)('%s', (name) => {
    test.each(['marked', 'hovered'] as const)('%s', (state) => {
      const change = seen.get(name)?.[state] as Change;
      expect(change.letters, 'the letters are in the picture').toBeGreaterThan(100);
      expect(change.changedLetters, 'letters that changed').toBeLessThan(mayChange(change));
      expect(change.withMark, 'text').toBeGreaterThanOrEqual(Math.min(4.5, change.without));
      expect(change.line, 'line').toBeGreaterThanOrEqual(3);
    });
  });
});

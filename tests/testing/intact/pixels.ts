// Compares the pixels of words with and without a mark.
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { contrastOf, type Rgb } from '../contrast.ts';
import { placeOf } from '../driver/card.ts';
import { framesPass } from '../driver/frames.ts';

/** Row by row, from the left. */
export type Picture = readonly Rgb[];

/** The bytes of a PNG's pixels: red, green and blue of each. */
export const pixelsOf = (png: Uint8Array): Promise<Buffer> =>
  sharp(png).removeAlpha().raw().toBuffer();

/** How often a picture is taken at most: on a busy machine what has just scrolled into view is painted twice. */
const MOST_PICTURES = 5;

/** The first picture that is the same as the one before it. */
async function settled(take: () => Promise<Buffer>): Promise<Buffer> {
  let before = await take();
  for (let left = MOST_PICTURES; left > 1; left--) {
    const now = await take();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

/** What of a page shows the nth occurrence of some words, with a margin at both sides. Scrolls to it. */
export async function pictureOf(page: Page, words: string, nth: number): Promise<Picture> {
  const { x, y, width, height } = await placeOf(page, words, nth);
  await framesPass(page);
  const [left = 0, top = 0] = await page.evaluate(() => [scrollX, scrollY]);
  const clip = {
    x: left + Math.floor(x) - 12,
    y: top + Math.floor(y),
    width: Math.ceil(width) + 24,
    height: Math.ceil(height),
  };
  const data = await settled(async () => pixelsOf(await page.screenshot({ clip })));
  return Array.from({ length: data.length / 3 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(3 * i);
    return [red, green, blue];
  });
}

/** Whether nobody sees the difference. */
const same = (one: Rgb, other: Rgb): boolean =>
  one.every((value, i) => Math.abs(value - (other[i] as number)) <= 4);

/** The most common colour. */
function ground(picture: Picture): Rgb {
  const counts = new Map<string, { colour: Rgb; count: number }>();
  for (const colour of picture) {
    const known = counts.get(`${colour}`) ?? { colour, count: 0 };
    known.count++;
    counts.set(`${colour}`, known);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.colour ?? [0, 0, 0];
}

/** The contrast that ten pixels reach: the least that can be seen as a line. */
const ofTen = (contrasts: readonly number[]): number => contrasts.toSorted((a, b) => b - a)[9] ?? 1;

/** How many pixels stand out from the ground, as those of letters that can be read do. */
export function standingOut(picture: Picture): number {
  const behind = ground(picture);
  return picture.filter((pixel) => contrastOf(pixel, behind) > 2).length;
}

/** How a mark changes words on a ground of one colour. */
export interface Change {
  /** Pixels in the full colour of the letters, or (without a colour) all that stand out from the ground. */
  readonly letters: number;
  /** How many of these look different with the mark. */
  readonly changedLetters: number;
  /** Contrast of the letters to what is behind them, without the mark and with it. */
  readonly without: number;
  readonly withMark: number;
  /** Contrast of the mark's line to what is behind it. */
  readonly line: number;
}

/** `text`: the colour of the letters; null if they have several. */
export function compare(plain: Picture, marked: Picture, text: Rgb | null): Change {
  const before = ground(plain);
  const isGround = plain.map((pixel) => same(pixel, before));
  // The edge of a letter is mixed with the ground, which a mark may tint.
  const isLetter = plain.map((pixel) => (text ? same(pixel, text) : contrastOf(pixel, before) > 2));
  const around = marked.filter((_, i) => isGround[i]);
  const behind = ground(around);
  const changed = isLetter.filter((is, i) => is && !same(marked[i] as Rgb, plain[i] as Rgb));
  return {
    letters: isLetter.filter(Boolean).length,
    changedLetters: changed.length,
    without: text ? contrastOf(text, before) : 1,
    withMark: text ? contrastOf(text, behind) : 1,
    line: ofTen(around.map((pixel) => contrastOf(pixel, behind))),
  };
}

/** How a mark changes words on an image, where only its line may differ: how far that stands out. */
export function compareOnImage(plain: Picture, marked: Picture, text: Rgb): Change {
  const isLetter = plain.map((pixel) => same(pixel, text));
  const changes = plain.flatMap((pixel, i) =>
    same(pixel, marked[i] as Rgb) ? [] : [contrastOf(pixel, marked[i] as Rgb)],
  );
  const changed = isLetter.filter((is, i) => is && !same(marked[i] as Rgb, text));
  return {
    letters: isLetter.filter(Boolean).length,
    changedLetters: changed.length,
    without: 1,
    // A line is a small part of the picture; a tint is most of it.
    withMark: changes.length < plain.length / 8 ? 1 : 0,
    line: ofTen(changes),
  };
}

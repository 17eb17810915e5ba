// The text that is searched: the blocks of saved news pages, or invented text of the same shape.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { pick, seeded } from './random.ts';

export interface BenchText {
  readonly blocks: readonly string[];
  readonly characters: number;
  readonly source: string;
}

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,blockquote,figcaption,pre,a,span,div';
/** About as many as saved pages have. */
const MADE_CHARACTERS = 600_000;

/** The pages of SIDELIGHT_EVAL or ../shared/eval; invented text if there are none. */
export function benchText(): BenchText {
  const folder = resolve(process.env.SIDELIGHT_EVAL ?? '../shared/eval', 'pages');
  const pages = existsSync(folder) ? htmlFilesIn(folder) : [];
  const blocks = pages.length > 0 ? pages.flatMap(blocksOf) : madeBlocks();
  const characters = blocks.reduce((sum, { length }) => sum + length, 0);
  const source = pages.length > 0 ? `${pages.length} saved pages` : 'made text, no saved pages';
  return { blocks, characters, source };
}

function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(folder, file));
}

/** The text of each element that holds text of its own and no block below it. */
function blocksOf(file: string): string[] {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  for (const hidden of document.querySelectorAll('script,style,noscript,template')) hidden.remove();
  return [...document.querySelectorAll(BLOCKS)]
    .filter((element) => element.querySelector(BLOCKS.replace(',a,span', '')) === null)
    .filter((element) => element.parentElement?.closest('p,h1,h2,h3,h4,li,td') === null)
    .map((element) => flat((element.textContent ?? '').replace(/[ \t]+/g, ' ').trim()))
    .filter((text) => text !== '');
}

/** Flattens the string, as a text from a message is: V8 keeps joined strings as a tree of parts. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

const SYLLABLES = ['ta', 'ren', 'os', 'mi', 'lek', 'an', 'du', 'ver', 'il', 'so', 'pra', 'ne'];

function madeBlocks(): string[] {
  const random = seeded(1);
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, SYLLABLES)).join(''),
  );
  const blocks: string[] = [];
  for (let length = 0; length < MADE_CHARACTERS; length += blocks.at(-1)?.length ?? 0) {
    const sentence = Array.from({ length: 4 + Math.floor(random() * 60) }, (_, i) => {
      // A few words make up most of a text, as in every language.
      const word = words[Math.floor(words.length * random() ** 3)] as string;
      return i === 0 || random() < 0.12 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
    blocks.push(flat(`${sentence.join(' ')}.`));
  }
  return blocks;
}

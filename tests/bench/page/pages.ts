// Finds the pages to measure: pages saved from the web if there are any, else those of the tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';
import { aboutPack } from './about-pack.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: Buffer;
  /** The same, with the pack's subject named in it. */
  readonly about: Buffer;
}

/** Saved pages of news sites, with a list of them, in a folder beside the project. */
export const REAL_PAGES = join(root, '..', 'shared', 'eval', 'pages');

const OWN_PAGES = join(root, 'tests', 'testing', 'pages');
const OWN = ['article.html', 'dutch.html', 'undated.html', 'untouched.html'];

/** At most `most` pages, evenly spread over all. */
export function benchPages(folder = REAL_PAGES, most = Infinity): BenchPage[] {
  const manifest = join(folder, 'MANIFEST.json');
  const names = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as { file: string }[]).map(({ file }) => file)
    : OWN;
  const from = existsSync(manifest) ? folder : OWN_PAGES;
  return evenly(names, most).map((name) => {
    const html = readFileSync(join(from, name));
    return { name, html, about: aboutPack(html) };
  });
}

/** `most` of `all`, in their order, evenly spread. */
export function evenly<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}

// Reads the arguments of `npm run bench -- page`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserBenchOptions,
  countOf,
  parseBrowserBench,
  SHARED_USAGE,
} from '../browser-options.ts';
import { REAL_PAGES } from './pages.ts';

export interface PageBenchOptions extends BrowserBenchOptions {
  /** The folder with the saved pages and their list. */
  readonly folder: string;
  readonly pages: number;
  readonly runs: number;
  /** Number of pages on which mark.js is measured, once each: it takes seconds a page. */
  readonly markJs: number;
}

const USAGE = `npm run bench -- page [options]

  --pages N              at most N pages, evenly taken from all
  --runs N               how often each is opened with each extension (3)
  --mark-js N            on how many pages mark.js is measured, once at each speed (8)
  --folder FOLDER        saved pages with a MANIFEST.json
${SHARED_USAGE}`;

/** Throws an error with the usage if the arguments make no sense. */
export function parsePageOptions(args: readonly string[]): PageBenchOptions {
  const flags = { pages: 'Infinity', runs: '3', 'mark-js': '8', folder: REAL_PAGES };
  const { own, ...options } = parseBrowserBench(args, flags, USAGE);
  const folder = own.folder as string;
  if (folder !== REAL_PAGES && !existsSync(join(folder, 'MANIFEST.json'))) {
    throw new Error(`${folder} has no MANIFEST.json.\n\n${USAGE}`);
  }
  return {
    ...options,
    folder,
    pages: countOf(own, 'pages', 1, USAGE),
    runs: countOf(own, 'runs', 1, USAGE),
    markJs: countOf(own, 'mark-js', 0, USAGE),
  };
}

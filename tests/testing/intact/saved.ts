// Saved pages of the real web, if there are any beside the project. They are served as they are; other
// requests of theirs stay without an answer.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';
import type { Served, Web } from '../driver/server.ts';
import { everything } from './full.ts';
import { read, unread } from './site.ts';

/** Their folder: beside the project, or the one named by `SAVED_PAGES`. */
export const folder = process.env.SAVED_PAGES ?? join(root, '..', 'shared', 'eval', 'pages');

const files: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.html?$/.test(file))
      .sort()
  : [];

/** A short run takes one page in this many. */
const ONE_IN = 13;

/** The pages of this run, by their path in the folder; none if there is no folder. */
export const savedPages: readonly string[] = everything
  ? files
  : files.filter((_, index) => index % ONE_IN === Math.floor(ONE_IN / 2));

/** Blocks the page's own scripts, so that no change is theirs. */
const SILENT = { 'content-security-policy': "script-src 'none'" };
/** An empty answer at once; a page that tries to navigate away stays. */
const NOTHING: Served = { body: '', status: 204 };

const NAMES = ['Air Koryo', 'NK News', 'Kyodo News', 'Vladivostok', 'Kim Jong Un'];
/** Whole scripts, styles and comments; otherwise the text between two tags. */
const PARTS =
  /<(script|style|textarea|title|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|>([^<]{60,})(?=<)/gi;

/** The page with names inserted after the first word of its longer texts, since few pages have any. */
function strewn(html: string): string {
  let turn = 0;
  return html.replace(PARTS, (part: string, _tag: string | undefined, text: string | undefined) => {
    const name = NAMES[turn++ % NAMES.length];
    return text ? part.replace(/\s+(?=\S)/, (space) => `${space}(${name}) `) : part;
  });
}

/** The name under which a page is served, with its scripts or without. */
export const nameOf = (file: string, scripts: boolean): string =>
  `${scripts ? 'loud' : 'silent'}/${files.indexOf(file)}`;

export function serveSaved(web: Web): void {
  const pages = new Map<string, Served>();
  for (const file of savedPages) {
    const page = (scripts: boolean): Served => ({
      body: strewn(readFileSync(join(folder, file), 'utf8')),
      headers: scripts ? {} : SILENT,
    });
    for (const scripts of [true, false]) {
      const name = nameOf(file, scripts);
      for (const at of [read, unread]) pages.set(at(name), page(scripts));
    }
  }
  web.serve((url) => pages.get(url.href) ?? NOTHING);
}

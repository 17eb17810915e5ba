// The saved pages of others that lie beside the project, where they do: they are served as they are,
// with everything else that they ask for left unanswered. Must not know: what is proven of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run.ts';
import type { Served, Web } from '../driver/server.ts';
import { everything } from './full.ts';
import { read, unread } from './site.ts';

/** Where they lie: beside the project, or in the folder named by `SAVED_PAGES`. */
export const folder = process.env.SAVED_PAGES ?? join(root, '..', 'shared', 'eval', 'pages');

const files: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.html?$/.test(file))
      .sort()
  : [];

/** Of a run that may not take long: one page in so many. */
const ONE_IN = 13;

/** The pages of this run, by their path in the folder; none where there is no folder. */
export const savedPages: readonly string[] = everything
  ? files
  : files.filter((_, index) => index % ONE_IN === Math.floor(ONE_IN / 2));

/** The page's own scripts stay silent: what changes is then not their doing. */
const SILENT = { 'content-security-policy': "script-src 'none'" };
/** Nothing, at once; and a page that wants to leave stays. */
const NOTHING: Served = { body: '', status: 204 };

const NAMES = ['Air Koryo', 'NK News', 'Kyodo News', 'Vladivostok', 'Kim Jong Un'];
/** Scripts, styles and comments whole; else the text between two tags. */
const PARTS =
  /<(script|style|textarea|title|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|>([^<]{60,})(?=<)/gi;

/** The page with names strewn in after the first word of its longer texts, for few of them have any. */
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

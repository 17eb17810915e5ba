// The pages that a file of tests writes for itself, each under two addresses: one on a news site,
// where Sidelight runs, and one on a site that is on no list, where the same page runs without it.
import type { Served, Web } from '../driver/server.ts';

const READ = 'https://www.bbc.com/intact/';
const UNREAD = 'https://weblog.example/intact/';
/** Another site, for frames of another origin. */
export const FOREIGN = 'https://frames.example/intact/';

/** The address of a page where Sidelight runs. */
export const read = (name: string): string => READ + name;
/** The address of the same page where Sidelight does not run. */
export const unread = (name: string): string => UNREAD + name;

/** Serves pages by name, on all these sites. */
export function serve(web: Web, pages: Readonly<Record<string, string | Served>>): void {
  web.serve((url) => {
    const at = [READ, UNREAD, FOREIGN].find((start) => url.href.startsWith(start));
    const page = at && pages[url.pathname.slice('/intact/'.length)];
    return typeof page === 'string' ? { body: page } : page || undefined;
  });
}

/** An article of a newspaper: `body` inside `<article>`, `head` at the end of `<head>`. */
export const article = (body: string, { head = '', lang = 'en', dir = 'ltr' } = {}): string =>
  `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,">
<meta property="article:published_time" content="2020-03-09">
<style>body { margin: 30px; font: 18px/1.5 "DejaVu Serif", serif } article { max-width: 640px }</style>
${head}</head>
<body><article>${body}</article></body></html>`;

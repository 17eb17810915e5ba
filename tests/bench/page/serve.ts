// Gives saved pages a news address in the test's internet.
import type { Served, Web } from '../../testing/driver/server.ts';
import type { BenchPage } from './pages.ts';

/** On the list of sites where Sidelight is on. */
const NEWS = 'https://www.bbc.com/news/';
/** The page's own scripts stay silent: all script in a trace is then an extension's. */
const SILENT = { 'content-security-policy': "script-src 'none'" };
const NOTHING: Served = { body: '', status: 204 };

/** The address of a page, never given before, so that nothing of it is in a cache. */
export type Address = (page: BenchPage) => string;

/** From now on `web` has whatever page was asked for last, and nothing else. */
export function serveFrom(web: Web): Address {
  let visits = 0;
  return ({ html }) => {
    const url = `${NEWS}${++visits}`;
    web.serve((asked) => (asked.href === url ? { body: html, headers: SILENT } : NOTHING));
    return url;
  };
}

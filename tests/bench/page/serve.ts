// Serves saved pages under a news address of the tests' internet.
import type { Served, Web } from '../../testing/driver/server.ts';

/** On the list of sites where Sidelight is on. */
const NEWS = 'https://www.bbc.com/news/';
/** Blocks the page's own scripts, so that all script in a trace is an extension's. */
const SILENT = { 'content-security-policy': "script-src 'none'" };
const NOTHING: Served = { body: '', status: 204 };

/** A new address for a page, so that no cache knows it. */
export type Address = (html: Buffer) => string;

/** From now on `web` serves the page whose address was given last, and nothing else. */
export function serveFrom(web: Web): Address {
  let visits = 0;
  return (html) => {
    const url = `${NEWS}${++visits}`;
    web.serve((asked) => (asked.href === url ? { body: html, headers: SILENT } : NOTHING));
    return url;
  };
}

// Which requests are the browsers' own: they ask their makers for news whatever is installed.
// All of them end at the test's own server. Must not know: what the extension does.
import type { WebRequest } from './server.ts';

/** Asked with every flag and preference against it set: the time, updates, dictionaries, autofill. */
const MAKERS = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
];

/** The requests that neither a page of the test nor the browser itself has reason to make. */
export function strangers(requests: readonly WebRequest[]): string[] {
  return requests
    .filter(({ url, found }) => {
      const { hostname, pathname } = new URL(url);
      return !found && !MAKERS.includes(hostname) && pathname !== '/favicon.ico';
    })
    .map(({ url }) => url);
}

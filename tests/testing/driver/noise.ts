// Separates the browsers' own requests from unexpected ones. The test's own server answers all of them.
import type { WebRequest } from './server.ts';

/**
 * Hosts that browsers ask in spite of all flags and preferences: time, updates, dictionaries,
 * autofill.
 */
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

/** The addresses that neither a page of the test nor the browser itself has a reason to ask for. */
export function strangers(requests: readonly WebRequest[]): string[] {
  return requests
    .filter(({ url, found }) => {
      const { hostname, pathname } = new URL(url);
      return !found && !MAKERS.includes(hostname) && pathname !== '/favicon.ico';
    })
    .map(({ url }) => url);
}

// The host that a document belongs to. Pure.
import { firstHost } from './first-host.ts';

/**
 * The document's own host. For a frame without an address of its own (about:blank, srcdoc, data, blob),
 * that of the document that holds it; empty if the browser does not say.
 */
export function hostOfDocument(view: {
  location: { ancestorOrigins?: Iterable<string> };
  origin: string;
  document: { URL: string; referrer: string };
}): string {
  // Not by `location`: for its first look at it a script waits half a millisecond in Chromium.
  const own = firstHost([view.document.URL]);
  if (own) return own;
  // The referrer last: a frame may have inherited it from the document that holds it.
  return firstHost([view.origin, ...(view.location.ancestorOrigins ?? []), view.document.referrer]);
}

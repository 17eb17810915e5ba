// The host that a document belongs to. Pure.
import { firstHost } from './first-host.ts';

/**
 * The document's own host. For a frame without an address of its own (about:blank, srcdoc, data, blob),
 * that of the document that holds it; empty if the browser does not say.
 */
export function hostOfDocument(view: {
  location: { hostname: string; ancestorOrigins?: Iterable<string> };
  origin: string;
  document: { referrer: string };
}): string {
  if (view.location.hostname) return view.location.hostname;
  // The referrer last: a frame may have inherited it from the document that holds it.
  return firstHost([view.origin, ...(view.location.ancestorOrigins ?? []), view.document.referrer]);
}

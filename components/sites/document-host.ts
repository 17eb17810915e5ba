// The host that a document belongs to. Pure.

/**
 * The document's own host. For a frame without an address of its own (about:blank, srcdoc, blob),
 * that of the document that made it; empty if the browser does not say.
 */
export function hostOfDocument(view: {
  location: { hostname: string };
  origin: string;
  document: { referrer: string };
}): string {
  if (view.location.hostname) return view.location.hostname;
  for (const address of [view.origin, view.document.referrer]) {
    try {
      const { hostname } = new URL(address);
      if (hostname) return hostname;
    } catch {
      // `null` in a sandboxed frame, or no referrer: try the next.
    }
  }
  return '';
}

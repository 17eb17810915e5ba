// The host that a document belongs to. Pure.

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
  for (const address of [
    view.origin,
    ...(view.location.ancestorOrigins ?? []),
    view.document.referrer,
  ]) {
    try {
      const { hostname } = new URL(address);
      if (hostname) return hostname;
    } catch {
      // `null` of a sandboxed frame, or no referrer: try the next.
    }
  }
  return '';
}

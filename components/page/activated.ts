// A page that the browser makes ready before the reader asks for it is read and marked ahead, and tells
// nobody: its tab still shows another page. Must not know: what is told.
// https://developer.mozilla.org/en-US/docs/Web/API/Document/prerendering

/** Resolves once the reader sees the page: at once, unless it is being prerendered (Chromium alone). */
export const activated = (page: Document & { readonly prerendering?: boolean }): Promise<unknown> =>
  new Promise((resolve) => {
    if (page.prerendering) page.addEventListener('prerenderingchange', resolve, { once: true });
    else resolve(null);
  });

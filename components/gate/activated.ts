// Waits for pages that the browser makes ready before the user asks for them (Chromium alone). They are
// read and marked ahead, but nothing is reported: their tab still shows another page.
// https://developer.mozilla.org/en-US/docs/Web/API/Document/prerendering

import { trusted } from '../trusted-events/trusted.ts';

/** Resolves once the user sees the page: at once, unless it is being prerendered. */
export const activated = (page: Document & { readonly prerendering?: boolean }): Promise<unknown> =>
  new Promise((resolve) => {
    if (page.prerendering) page.addEventListener('prerenderingchange', trusted(resolve));
    else resolve(null);
  });

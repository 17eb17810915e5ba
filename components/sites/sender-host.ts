// The host that a message comes from, by what the browser says of its sender. Pure.
import { firstHost } from './first-host.ts';

/** The used members of a message's sender. */
export interface SenderPlace {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/**
 * The frame's own host. For a frame without an address of its own (about:blank, srcdoc, blob), that of
 * its origin; else, as in a sandboxed one, that of the tab that shows it. Empty if there is none.
 */
export const hostOfSender = ({ url, origin, tab }: SenderPlace): string =>
  firstHost([url, origin, tab?.url]);

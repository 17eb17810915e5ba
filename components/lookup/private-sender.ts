// What the private window of a message's sender changes.

export interface PrivateSender {
  readonly tab?: { readonly incognito: boolean } | undefined;
}

/** Whether a message comes from a private window. */
export const isPrivate = ({ tab }: PrivateSender): boolean => tab?.incognito ?? false;

/**
 * Whether a card may say what is new to the user. Not in a private window, which shows nothing of what was
 * read in others; and not in Firefox, which hands every script of a page the innermost node of an event
 * (`originalTarget`, `rangeParent`), and with it all of a closed shadow root.
 */
export const mayTellNews = (sender: PrivateSender): boolean =>
  !import.meta.env.FIREFOX && !isPrivate(sender);

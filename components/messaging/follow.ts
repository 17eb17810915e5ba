// The side panel's line to one frame, whose script tells it the paragraph in view. It is a port, because both ends
// then know when the other has gone: a panel that is closed leaves nothing running in a page.
import { type Browser, browser } from 'wxt/browser';
import { MAX_NAMES, MAX_PARAGRAPH } from '../../data/limits.ts';
import { type Infer, list, optional, shape, text } from './schema.ts';
import { isOwnPage } from './senders.ts';
import { label, languageTag } from './texts.ts';

const NAME = 'follow';

/** A paragraph at which the user is, with the names in it. */
export const seenParagraph = shape({
  /** The part around the names, where it is long. */
  text: text(MAX_PARAGRAPH),
  /** Its own, else the page's; absent if that is not known. */
  lang: optional(languageTag),
  entities: list(label, MAX_NAMES),
  /** The name whose card is open. */
  current: optional(label),
});

export type SeenParagraph = Infer<typeof seenParagraph>;

/** The end of the line in the panel. */
export interface FollowedFrame {
  /** Has the frame look for its paragraphs again: there may be new ones. */
  again(): void;
  stop(): void;
}

/**
 * Follows a frame in which the script runs. `onEnd` is called when the frame has gone or is no longer read, not after
 * `stop`. What a frame tells that does not fit the schema is dropped: its process may be broken.
 */
export function followFrame(
  tabId: number,
  frameId: number,
  onParagraph: (paragraph: SeenParagraph) => void,
  onEnd: () => void,
): FollowedFrame {
  const port = browser.tabs.connect(tabId, { frameId, name: NAME });
  port.onMessage.addListener((message: unknown) => {
    let paragraph: SeenParagraph;
    try {
      paragraph = seenParagraph(message, NAME);
    } catch {
      return;
    }
    onParagraph(paragraph);
  });
  port.onDisconnect.addListener(onEnd);
  return {
    again: () => port.postMessage(null),
    stop: () => port.disconnect(),
  };
}

/** The end of the line in the page. */
interface Follower {
  again(): void;
  stop(): void;
}

/** Ends what the script's earlier copy answers. */
const KEY = 'sidelightFollowEnd';

/**
 * Has each panel that connects follow this frame. `follow` begins that, or returns undefined where the page is not
 * read; `end` ends the line.
 */
export function answerPanels(
  follow: (tell: (paragraph: SeenParagraph) => void, end: () => void) => Follower | undefined,
): void {
  // Kept: in a page from which the extension is gone, `browser.runtime` is gone too.
  const { onConnect } = browser.runtime;

  function connected(port: Browser.runtime.Port): void {
    if (port.name !== NAME || !port.sender || !isOwnPage(port.sender)) return;
    const follower = follow(
      (paragraph) => port.postMessage(paragraph),
      () => port.disconnect(),
    );
    if (!follower) {
      port.disconnect();
      return;
    }
    port.onMessage.addListener(follower.again);
    port.onDisconnect.addListener(follower.stop);
  }

  // Each panel brings the script anew.
  (Reflect.get(globalThis, KEY) as (() => void) | undefined)?.();
  Reflect.set(globalThis, KEY, () => onConnect.removeListener(connected));
  onConnect.addListener(connected);
}

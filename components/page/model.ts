// What the gate and the page script know of each other.
import type { ShadowRootOf } from '../../data/model.ts';
import type { PageHandlers } from '../messaging/page.ts';
import type { Settings } from '../settings/settings.ts';

/** What the gate passes on. */
export interface Frame {
  /** The shadow root of an element, a closed one too; null where there is none. */
  readonly shadowRootOf: ShadowRootOf;
  /**
   * False if the extension was updated or removed under this page, which is stopped then: a newer copy of
   * the scripts may be at work. Chromium tells the old one nothing, so it asks before it acts.
   */
  readonly isThere: () => boolean;
  /** Whether the page declares itself an article. */
  readonly isArticle: () => boolean;
  /** Whether the site's switch counts here: not on a page that the user asked for once, nor on the welcome page. */
  readonly switchable: boolean;
}

/** A page that is being read. */
export interface OpenPage {
  apply(settings: Settings): void;
  stop(): void;
  /** Answers what the background and the extension's pages ask of this frame. */
  readonly answers: PageHandlers;
}

/** Reads a page until it is stopped. `styled`: whether its document has the rules of the marks already. */
export type ReadPage = (frame: Frame, settings: Settings, styled: boolean) => OpenPage;

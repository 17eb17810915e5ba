// Actions of a page session that the page's frames carry out: jumps, texts, hidden marks, silent pages.
import type { FrameState } from '../messaging/protocol.ts';
import type { sendToFrame } from '../messaging/send.ts';
import { type FrameText, textsOfFrames } from './frame-texts.ts';
import type { PageActions } from './model.ts';
import { arrivalAt, frameAt } from './page-status.ts';

export interface FrameParts {
  readonly sendToFrame: typeof sendToFrame;
  /** Shows or hides the marks in these frames; null if none of them answers. */
  readonly showMarks: (
    tabId: number,
    frameIds: readonly number[],
    shown: boolean,
  ) => Promise<boolean | null>;
  readonly tabId: () => number;
  readonly frames: () => Promise<readonly FrameState[]>;
  /** Those that reported last. */
  readonly reported: () => readonly FrameState[];
  /** Changes with the page and its names; then the page's texts are read again. */
  readonly namesKey: () => string;
}

export interface FrameActions extends Pick<PageActions, 'jump' | 'passagesOf' | 'onPassage'> {
  readonly texts: () => Promise<readonly FrameText[]>;
  /** The same, read again only when the page has other names. */
  readonly knownTexts: () => Promise<readonly FrameText[]>;
  /** Resolves to false if no frame answers. */
  readonly showMarks: (shown: boolean) => Promise<boolean>;
  /** Marks the names of all silent frames. Resolves to false if none of them answers. */
  readonly openGates: () => Promise<boolean>;
  /** Reads the page's texts again when they are next asked for. */
  readonly forgetTexts: () => void;
}

export function createFrameActions(parts: FrameParts): FrameActions {
  const { sendToFrame: ask, tabId, frames, namesKey } = parts;
  let known: { key: string; texts: Promise<readonly FrameText[]> } | undefined;

  function knownTexts(): Promise<readonly FrameText[]> {
    const key = namesKey();
    if (known?.key !== key) {
      known = { key, texts: textsOfFrames(tabId(), parts.reported(), ask) };
    }
    return known.texts;
  }

  return {
    async jump(name, position) {
      const frameId = frameAt(name, position);
      if (frameId === undefined) return null;
      try {
        const { ok, index, text } = await ask(tabId(), frameId, 'jump', { entity: name.id });
        return ok ? { position: arrivalAt(name, frameId, index), text } : null;
      } catch {
        return null;
      }
    },
    async passagesOf(event) {
      const reading = knownTexts();
      const { passagesOf } = await import('../timeline/data/passages.ts');
      return (await reading).flatMap((frame) =>
        passagesOf(event, frame).map((passage) => ({ ...passage, frameId: frame.frameId })),
      );
    },
    async onPassage({ entity, index, frameId = 0 }) {
      try {
        return (await ask(tabId(), frameId, 'jump', { entity, index })).ok;
      } catch {
        return false;
      }
    },
    texts: async () => textsOfFrames(tabId(), await frames(), ask),
    knownTexts,
    async showMarks(shown) {
      const id = tabId();
      const read = (await frames()).filter(({ page }) => page.status === 'on');
      const ids = read.map(({ frameId }) => frameId);
      return (await parts.showMarks(id, ids, shown)) !== null;
    },
    async openGates() {
      const id = tabId();
      const silent = (await frames()).filter(({ page }) => page.status === 'silent');
      const opened = await Promise.allSettled(
        silent.map(({ frameId }) => ask(id, frameId, 'open-gate', {})),
      );
      return opened.some(({ status }) => status === 'fulfilled');
    },
    forgetTexts() {
      known = undefined;
    },
  };
}

// Keeps the line to the frame whose paragraphs the panel follows, and to no other.
import type { FollowedFrame, followFrame, SeenParagraph } from '../messaging/follow.ts';

export interface FollowParts {
  /** Brings the script that follows into a frame. */
  readonly runFollow: (tabId: number, frameId: number) => Promise<void>;
  readonly followFrame: typeof followFrame;
}

export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  /** Changes with the names in it: then the frame looks for its paragraphs again. */
  readonly names: string;
}

export interface Follower {
  /** Follows this frame from now on, or none. Call it with the same again where the frame may be back. */
  follow(place: Place | null): void;
}

/** `onParagraph` gets null when the paragraph that was told last is no longer in front. */
export function createFollower(
  { runFollow, followFrame }: FollowParts,
  onParagraph: (paragraph: SeenParagraph | null) => void,
): Follower {
  let place: Place | null = null;
  let line: FollowedFrame | undefined;
  let turn = 0;

  async function begin({ tabId, frameId }: Place, mine: number): Promise<void> {
    const ended = () => {
      if (mine === turn) follow(null);
    };
    try {
      await runFollow(tabId, frameId);
      if (mine !== turn) return;
      line = followFrame(tabId, frameId, onParagraph, ended);
    } catch {
      // The frame is gone, or no script may run in it.
      ended();
    }
  }

  function follow(next: Place | null): void {
    const before = place;
    place = next;
    if (next && before?.tabId === next.tabId && before.frameId === next.frameId) {
      if (before.names !== next.names) line?.again();
      return;
    }
    if (!next && !before) return;
    turn++;
    line?.stop();
    line = undefined;
    if (before) onParagraph(null);
    if (next) void begin(next, turn);
  }

  return { follow };
}

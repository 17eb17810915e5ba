// State and actions of the side panel: the session of the page in front, the paragraph in view, the pinned names.
import type { EdtfDate, EntityId } from '../../data/model.ts';
import type { SeenParagraph } from '../messaging/follow.ts';
import type { PageState } from '../page-session/model.ts';
import type { PageSession } from '../page-session/page-session.ts';
import type { Story } from '../timeline/model.ts';
import { type Observable, observable } from '../ui/observable.ts';
import { createFollower, type FollowParts, type Place } from './follower.ts';
import type { PanelActions, PanelState } from './model.ts';
import { createPinnedNames, type PinnedParts } from './pinned-names.ts';

export interface PanelSessionParts extends FollowParts, PinnedParts {
  readonly session: PageSession;
}

export interface PanelSession extends Pick<Observable<PanelState>, 'get' | 'subscribe'> {
  readonly actions: PanelActions;
  /** Another panel may have pinned a name. */
  pinsChanged(): void;
}

const dateOf = ({ status }: PageState): EdtfDate | null =>
  status?.kind === 'on' ? status.date : null;

/** The first frame with names is followed. */
function placeOf({ status, tabId }: PageState): Place | null {
  if (status?.kind !== 'on' || tabId === undefined || status.names.length === 0) return null;
  const frames = status.names.flatMap(({ frames }) => frames.map(({ frameId }) => frameId));
  const names = JSON.stringify(status.names.map(({ id, count }) => [id, count]));
  return { tabId, frameId: Math.min(...frames), names };
}

/** Follows the page of `session`, which has yet to start. */
export function createPanelSession(parts: PanelSessionParts): PanelSession {
  const { session } = parts;
  const state = observable<PanelState>({ page: session.get(), inView: null, pinned: [] });
  const pinned = createPinnedNames(parts, (names) => state.set({ pinned: names }));
  const follower = createFollower(parts, (paragraph) => {
    seen = paragraph;
    void tellParagraph();
  });
  let seen: SeenParagraph | null = null;
  let latest = 0;

  async function tellParagraph(): Promise<void> {
    const mine = ++latest;
    const { status } = session.get();
    if (!seen || status?.kind !== 'on') {
      if (state.get().inView) state.set({ inView: null });
      return;
    }
    const { text, lang = null, entities, current } = seen;
    // What a frame tells counts only where the page's report, which was checked, has it too.
    const names = entities.filter((one) => status.names.some(({ id }) => id === one));
    let story: Story | null = null;
    try {
      story = await session.storyOf({ text, lang, entities: names });
    } catch (problem) {
      console.warn('Sidelight:', problem);
    }
    if (mine === latest) state.set({ inView: { names, current, story } });
  }

  session.subscribe((page) => {
    const before = state.get().page;
    state.set({ page });
    follower.follow(placeOf(page));
    if (page.story !== before.story && seen) void tellParagraph();
    // Between two pages the names stay as they were told: both may be of one day.
    if (page.status && page.status.kind !== 'loading') pinned.tellFor(dateOf(page));
  });
  void pinned.load();

  return {
    get: state.get,
    subscribe: state.subscribe,
    actions: {
      ...session.actions,
      pin: (id: EntityId, isPinned: boolean) => void pinned.pin(id, isPinned),
    },
    pinsChanged: () => void pinned.load(),
  };
}

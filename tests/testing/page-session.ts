// A page session over a made-up browser, page and user's settings, which a test can change.
import { afterEach, beforeEach, vi } from 'vitest';
import type { FrameState, PageReport } from '../../components/messaging/protocol.ts';
import type { PageState } from '../../components/page-session/model.ts';
import {
  createPageSession,
  type PageSessionParts,
} from '../../components/page-session/page-session.ts';
import type { Tab } from '../../components/page-session/tab-to-show.ts';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { memorySource } from '../../data/store/memory-source.ts';
import { english } from './english.ts';
import { largePack } from './packs.ts';

export const pack = largePack(400);
export const records = memorySource(pack);
export const names = pack.entities.map(({ id, name }) => ({
  id,
  name,
  kind: 'place' as const,
  count: 2,
}));
const [one, other] = names;
if (!one || !other) throw new Error('The pack has no names.');
export const [first, second] = [one, other];

export const frame = (frameId: number, more: Partial<PageReport> = {}): FrameState => ({
  frameId,
  page: {
    url: `https://www.tide.example/${frameId}`,
    title: `Frame ${frameId}`,
    lang: 'en',
    status: 'on',
    entities: [first],
    ...more,
  },
  date: null,
});

interface World {
  tab: Tab | undefined;
  frames: FrameState[];
  settings: Settings;
  permitted: boolean;
  /** Null if the browser lets no script run in the tab. */
  contentType: string | null;
}

const newWorld = (): World => ({
  tab: { id: 7, url: 'https://www.tide.example/a', status: 'complete' },
  frames: [frame(0)],
  settings: defaultSettings,
  permitted: true,
  contentType: 'text/html',
});

/** What the browser, the page and the settings say now. */
export const world: World = newWorld();

/** Each test of the file gets a world of its own, and moves the clock itself. */
export function ownWorld(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    Object.assign(world, newWorld());
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export const send = vi.fn(async (_type: string, _message: unknown) => ({ frames: world.frames }));
export const sendToFrame = vi.fn();

export const parts = {
  tab: async () => world.tab,
  reloadTab: vi.fn(async () => {}),
  messages: {
    send: send as unknown as PageSessionParts['messages']['send'],
    sendToFrame: sendToFrame as PageSessionParts['messages']['sendToFrame'],
    showMarks: vi.fn(async (): Promise<boolean | null> => true),
  },
  settings: {
    read: async () => world.settings,
    write: vi.fn(async (change: (now: Settings) => Pick<Settings, 'rules'>) => {
      world.settings = { ...world.settings, ...change(world.settings) };
    }),
  },
  sites: {
    isNewsSite: (site: string) => site === 'tide.example',
    siteOfHost: (host: string) => host.replace(/^www\./, ''),
    hasAccess: async () => world.permitted,
    requestSite: vi.fn(async () => true),
    requestEverySite: vi.fn(async () => true),
    runOnce: vi.fn(async () => {}),
    contentTypeOf: async () => world.contentType,
  },
  saveMentions: vi.fn(async () => {}),
  readHistoryForNews: async () => new Map(),
  translate: english,
  locale: 'en',
} satisfies Omit<PageSessionParts, 'store'>;

/** A session that has not started, and the states that it will show. */
export const session = (more: Partial<PageSessionParts> = {}) => {
  const created = createPageSession({ ...parts, store: records, ...more });
  const states: PageState[] = [];
  created.subscribe((state) => states.push(state));
  return { ...created, states };
};

/** The session of the page as it is now, with everything loaded. */
export async function started(more?: Partial<PageSessionParts>) {
  const created = session(more);
  await created.start();
  return created;
}

/** Waits until started work is done, without passing time. */
export const idle = () => vi.advanceTimersByTimeAsync(0);

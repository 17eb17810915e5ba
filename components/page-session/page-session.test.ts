import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memorySource } from '../../data/store/memory-source.ts';
import { english } from '../../tests/testing/english.ts';
import { largePack } from '../../tests/testing/packs.ts';
import type { FrameState, PageReport } from '../messaging/protocol.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { PageState } from './model.ts';
import { createPageSession, type PageSessionParts } from './page-session.ts';
import type { Tab } from './tab-to-show.ts';

const pack = largePack(400);
const names = pack.entities.map(({ id, name }) => ({ id, name, kind: 'place' as const, count: 2 }));
const [first, second] = names;
if (!first || !second) throw new Error('The pack has no names.');

const frame = (frameId: number, more: Partial<PageReport> = {}): FrameState => ({
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

/** What the browser, the page and the store say; tests change it. */
let tab: Tab | undefined;
let frames: FrameState[];
let settings: Settings;
let permitted: boolean;
const send = vi.fn(async (_type: string, _message: unknown) => ({ frames }));
const sendToFrame = vi.fn();
const parts = {
  tab: async () => tab,
  reloadTab: vi.fn(async () => {}),
  messages: {
    send: send as unknown as PageSessionParts['messages']['send'],
    sendToFrame: sendToFrame as PageSessionParts['messages']['sendToFrame'],
    showMarks: vi.fn(async (): Promise<boolean | null> => true),
  },
  settings: {
    read: async () => settings,
    write: vi.fn(async (change: (now: Settings) => Pick<Settings, 'rules'>) => {
      settings = { ...settings, ...change(settings) };
    }),
  },
  sites: {
    isNewsSite: (site: string) => site === 'tide.example',
    siteOfHost: (host: string) => host.replace(/^www\./, ''),
    hasAccess: async () => permitted,
    requestSite: vi.fn(async () => true),
    requestEverySite: vi.fn(async () => true),
    runOnce: vi.fn(async () => {}),
  },
  saveMentions: vi.fn(async () => {}),
  readHistoryForNews: async () => new Map(),
  nextPaint: vi.fn(async () => {}),
  translate: english,
  locale: 'en',
} satisfies Omit<PageSessionParts, 'store'>;
const records = memorySource(pack);

const session = (more: Partial<PageSessionParts> = {}) => {
  const created = createPageSession({ ...parts, store: records, ...more });
  const states: PageState[] = [];
  created.subscribe((state) => states.push(state));
  return { ...created, states };
};

/** The session of the page as it is now, with everything loaded. */
async function started(more?: Partial<PageSessionParts>) {
  const created = session(more);
  await created.start();
  return created;
}

/** Waits until started work is done, without passing time. */
const idle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  tab = { id: 7, url: 'https://www.tide.example/a', status: 'complete' };
  frames = [frame(0)];
  settings = defaultSettings;
  permitted = true;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('status', () => {
  test('no tab: nothing can be read, and no page is asked', async () => {
    tab = undefined;
    const { get } = await started();
    expect(get().status).toEqual({ kind: 'cannot', why: 'browser' });
    expect(get().trouble).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });

  test.each([
    ['chrome://settings', { kind: 'cannot', why: 'browser' }],
    ['file:///a.html', { kind: 'cannot', why: 'file' }],
  ])('an address where no extension may run: %s', async (url, status) => {
    [tab, frames] = [{ id: 7, url }, []];
    expect((await started()).get().status).toEqual(status);
  });

  test('a site without permission', async () => {
    [frames, permitted] = [[], false];
    expect((await started()).get().status).toEqual({ kind: 'may-not', site: 'tide.example' });
  });

  test('a site that is switched off', async () => {
    settings = {
      ...defaultSettings,
      rules: { everySite: false, sites: { 'tide.example': 'off' } },
    };
    frames = [];
    expect((await started()).get().status).toEqual({ kind: 'off', site: 'tide.example' });
  });

  test('a page that is still loading, and one whose script is gone', async () => {
    frames = [];
    tab = { ...tab, status: 'loading' };
    expect((await started()).get().status?.kind).toBe('loading');
    tab = { ...tab, status: 'complete' };
    expect((await started()).get().status?.kind).toBe('reload');
  });

  test('a tab whose address is hidden takes that of its top frame', async () => {
    tab = { id: 7 };
    expect((await started()).get().status).toMatchObject({ kind: 'on', site: 'tide.example' });
    expect(send).toHaveBeenCalledWith('page-state', { tabId: 7 });
  });

  test('an error of the background is shown, and the next answer still counts', async () => {
    send.mockRejectedValueOnce(new Error('no background'));
    const { get, refreshSoon } = await started();
    expect(get()).toMatchObject({ status: null, data: { kind: 'ready', events: [] } });
    expect(get().trouble).toContain('no background');
    refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(get().status?.kind).toBe('on');
  });
});

describe('events', () => {
  const idsOf = ({ data }: PageState) =>
    data.kind === 'ready' ? data.events.map(({ id }) => id) : data.kind;

  test('the names come first, then a screenful of their events, then all', async () => {
    const many = names.slice(0, 8);
    frames = [frame(0, { entities: many })];
    const { states } = await started();
    const kinds = states.map(({ status, data }) => [
      status?.kind,
      data.kind,
      data.kind === 'ready' && data.partial === true,
    ]);
    expect(kinds).toEqual([
      ['on', 'loading', false],
      ['on', 'ready', true],
      ['on', 'ready', false],
    ]);
    expect(parts.nextPaint).toHaveBeenCalledOnce();
    const [, some, all] = states.map(idsOf);
    expect(some?.length).toBeLessThan(all?.length as number);
    const events = await records.eventsOf(many.map(({ id }) => id));
    expect(all).toEqual(events.map(({ id }) => id));
  });

  test('a page without names says how many the dataset knows', async () => {
    frames = [frame(0, { entities: [] })];
    const { data } = (await started()).get();
    expect(data).toMatchObject({ kind: 'ready', events: [], known: pack.entities.length });
  });

  test('events are read again only for other names', async () => {
    const eventsOf = vi.fn(records.eventsOf);
    const page = await started({ store: { ...records, eventsOf } });
    page.refreshSoon();
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(send).toHaveBeenCalledTimes(2);
    expect(eventsOf).toHaveBeenCalledTimes(1);
    frames = [frame(0, { entities: [second] })];
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(eventsOf).toHaveBeenCalledTimes(2);
    expect(idsOf(page.get())).toEqual((await records.eventsOf([second.id])).map(({ id }) => id));
  });

  test('what is new since the last visit is marked, also when only that has changed', async () => {
    const added = { ...pack, events: pack.events.map((event) => ({ ...event, added: '2.0' })) };
    let history = new Map();
    const page = await started({
      store: memorySource(added),
      readHistoryForNews: async () => history,
    });
    const newOnes = () => {
      const { data } = page.get();
      return data.kind === 'ready' ? data.events.filter(({ news }) => news).length : -1;
    };
    expect(newOnes()).toBe(0);
    history = new Map([[first.id, { last: { day: '2020-01-01', version: '1.0' } }]]);
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(newOnes()).toBeGreaterThan(0);
  });

  test('a wait is shown when it is long, and no longer than it lasts', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = { ...records, info: () => promise.then(records.info) };
    const { start, get } = session({ store: slow });
    const whole = start();
    await vi.advanceTimersByTimeAsync(249);
    expect(get().data).toEqual({ kind: 'loading' });
    await vi.advanceTimersByTimeAsync(1);
    expect(get().data).toEqual({ kind: 'loading', slow: true });
    resolve();
    await whole;
    expect(get().data.kind).toBe('ready');
  });

  test('events of names that have left the page meanwhile are not shown', async () => {
    const late = Promise.withResolvers<void>();
    const eventsOf = vi.fn(async (ids: readonly string[]) => {
      if (ids.includes(first.id)) await late.promise;
      return records.eventsOf(ids);
    });
    const page = session({ store: { ...records, eventsOf } });
    const whole = page.start();
    await idle();
    frames = [frame(0, { entities: [second] })];
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    const shown = idsOf(page.get());
    expect(shown).toEqual((await records.eventsOf([second.id])).map(({ id }) => id));
    late.resolve();
    await whole;
    expect(idsOf(page.get())).toEqual(shown);
  });

  test('an error is shown, and another try works', async () => {
    const info = vi.fn(records.info).mockRejectedValue(new Error('no room'));
    const page = await started({ store: { ...records, info } });
    expect(page.get().data).toEqual({ kind: 'error', message: 'Error: no room' });
    info.mockImplementation(records.info);
    page.actions.retry();
    expect(page.get().data).toEqual({ kind: 'loading' });
    await idle();
    expect(page.get().data).toMatchObject({ kind: 'ready', known: 0 });
  });
});

describe('actions', () => {
  test('the switch writes a rule for the site and shows its effect', async () => {
    const page = await started();
    frames = [];
    page.actions.switchSite(false);
    await idle();
    expect(settings.rules.sites).toEqual({ 'tide.example': 'off' });
    expect(page.get().status?.kind).toBe('off');
    frames = [frame(0)];
    page.actions.switchSite(true);
    await idle();
    expect(settings.rules.sites).toEqual({ 'tide.example': 'on' });
    expect(page.get().status?.kind).toBe('on');
  });

  test('permissions are asked for in the click itself', async () => {
    const { actions } = await started();
    actions.always();
    expect(parts.sites.requestSite).toHaveBeenCalledExactlyOnceWith('tide.example');
    actions.everySite();
    expect(parts.sites.requestEverySite).toHaveBeenCalledOnce();
    actions.once();
    expect(parts.sites.runOnce).toHaveBeenCalledExactlyOnceWith(7);
    actions.reload();
    expect(parts.reloadTab).toHaveBeenCalledExactlyOnceWith(7);
    await idle();
  });

  test('a refusal and a failure are shown until the next action', async () => {
    const page = await started();
    parts.sites.requestSite.mockResolvedValueOnce(false);
    page.actions.always();
    await idle();
    expect(page.get().trouble).toBe(english('popup_refused'));
    parts.sites.requestSite.mockRejectedValueOnce(new Error('not now'));
    page.actions.always();
    await idle();
    expect(page.get().trouble).toBe(english('popup_failed', 'not now'));
    page.actions.always();
    await idle();
    expect(page.get().trouble).toBeUndefined();
  });

  test('a jump goes to the frame that has the mention', async () => {
    frames = [frame(0), frame(4)];
    const { actions, get } = await started();
    const { status } = get();
    const name = status?.kind === 'on' ? status.names[0] : undefined;
    if (!name) throw new Error('no name');
    sendToFrame.mockResolvedValueOnce({ ok: true, index: 0, count: 2, text: 'the Harbour' });
    expect(await actions.jump(name, 3)).toEqual({ position: 3, text: 'the Harbour' });
    expect(sendToFrame).toHaveBeenCalledExactlyOnceWith(7, 4, 'jump', { entity: first.id });
    sendToFrame.mockResolvedValueOnce({ ok: false, index: 0, count: 0, text: '' });
    expect(await actions.jump(name, 1)).toBeNull();
    sendToFrame.mockRejectedValueOnce(new Error('gone'));
    expect(await actions.jump(name, 1)).toBeNull();
    expect(await actions.jump(name, 5)).toBeNull();
  });

  test('marks are shown or hidden in every frame that is on', async () => {
    frames = [frame(0), frame(3, { status: 'off' }), frame(4)];
    const page = await started();
    page.actions.showMarks(false);
    await idle();
    expect(parts.messages.showMarks).toHaveBeenCalledExactlyOnceWith(7, [0, 4], false);
    parts.messages.showMarks.mockResolvedValueOnce(null);
    page.actions.showMarks(true);
    await idle();
    expect(page.get().trouble).toContain(english('popup_jumpFailed'));
  });

  const text = {
    text: `${first.name} met ${second.name}. Nothing else.`,
    lang: 'en',
    date: null,
    mentions: [
      { start: 0, end: first.name.length, entities: [first.id], marked: true },
      {
        start: first.name.length + 5,
        end: first.name.length + 5 + second.name.length,
        entities: [second.id],
        marked: true,
      },
    ],
    work: { totalMs: 0, longestMs: 0, slices: 0 },
  };

  test('the mentions of all frames are saved, without a frame that is gone', async () => {
    frames = [frame(0), frame(3), frame(4, { status: 'off' })];
    const { actions } = await started();
    sendToFrame.mockImplementation(async (_: number, frameId: number) => {
      if (frameId === 3) throw new Error('gone');
      return text;
    });
    await actions.saveMentions();
    expect(parts.saveMentions).toHaveBeenCalledExactlyOnceWith([
      { ...text, frameId: 0, url: 'https://www.tide.example/0', title: 'Frame 0' },
    ]);
    parts.saveMentions.mockRejectedValueOnce(new Error('no disk'));
    await expect(actions.saveMentions()).rejects.toThrow('no disk');
  });

  test('passages are found in the page’s texts, read once until its names change', async () => {
    frames = [frame(4)];
    const page = await started();
    sendToFrame.mockResolvedValue(text);
    const { data } = page.get();
    const [some] = data.kind === 'ready' ? data.events : [];
    if (!some) throw new Error('no event');
    const event = { ...some, names: [first, second] };
    const [passage] = await page.actions.passagesOf(event);
    expect(passage).toMatchObject({ entity: first.id, index: 0, frameId: 4 });
    await page.actions.passagesOf(event);
    expect(sendToFrame).toHaveBeenCalledTimes(1);
    frames = [frame(4, { entities: [first, second] })];
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    await page.actions.passagesOf(event);
    expect(sendToFrame).toHaveBeenCalledTimes(2);

    if (!passage) throw new Error('no passage');
    sendToFrame.mockResolvedValueOnce({ ok: true, index: 0, count: 1, text: '' });
    expect(await page.actions.onPassage(passage)).toBe(true);
    const jump = { entity: first.id, index: 0 };
    expect(sendToFrame).toHaveBeenLastCalledWith(7, 4, 'jump', jump);
    sendToFrame.mockRejectedValueOnce(new Error('gone'));
    expect(await page.actions.onPassage(passage)).toBe(false);
  });
});

test('only a change of its own tab refreshes a session', async () => {
  const { tabChanged } = await started();
  tabChanged(8);
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledTimes(1);
  tabChanged(7);
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledTimes(2);
});

// What the panel knows: of the paragraph in view, and of the names that are pinned.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  first,
  frame,
  idle,
  ownWorld,
  parts,
  records,
  second,
  session,
  world,
} from '../../tests/testing/page-session.ts';
import type { followFrame, SeenParagraph } from '../messaging/follow.ts';
import type { PageSessionParts } from '../page-session/page-session.ts';
import { createStoryTeller } from '../page-session/story-teller.ts';
import { createPanelSession } from './panel-session.ts';
import { ownPins } from './pin-storage.ts';
import { MOST_PINNED } from './pinned-names.ts';

ownWorld();

const runFollow = vi.fn(async () => {});
const line = { again: vi.fn(), stop: vi.fn() };
let tell: (paragraph: SeenParagraph) => void;
const connect = vi.fn<typeof followFrame>((_tabId, _frameId, onParagraph) => {
  tell = onParagraph;
  return line;
});

const tellStory = vi.fn(createStoryTeller({ store: records, locale: 'en' }));

async function started(more: Partial<PageSessionParts> = {}, pins = ownPins()) {
  const page = session(more);
  const panel = createPanelSession({
    ...{ session: page, runFollow, followFrame: connect, pins },
    ...{ store: records, tell: tellStory, locale: 'en' },
  });
  await page.start();
  await idle();
  return { ...panel, page };
}

const paragraph = { text: `${second.name} lies still.`, lang: 'en', entities: [second.id] };
const told = async (more: Partial<SeenParagraph> = {}) => {
  tell({ ...paragraph, ...more });
  await vi.waitFor(idle);
};
const idsOf = (story: { until: readonly { id: string }[]; since: readonly { id: string }[] }) =>
  [...story.until, ...story.since].map(({ id }) => id);

beforeEach(() => {
  world.frames = [{ ...frame(0, { entities: [first, second] }), date: '2000-02' }];
});

describe('the paragraph in view', () => {
  test('has its names, and what answers it', async () => {
    const panel = await started();
    expect(connect.mock.calls.map(([tab, at]) => [tab, at])).toEqual([[7, 0]]);
    expect(panel.get().inView).toBeNull();
    await told({ current: second.id });
    await vi.waitFor(() => expect(panel.get().inView).not.toBeNull());
    const { inView } = panel.get();
    expect(inView).toMatchObject({ names: [second.id], current: second.id });
    const ids = inView?.story ? idsOf(inView.story) : [];
    const ofSecond = (await records.eventsOf([second.id])).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(ofSecond).toEqual(expect.arrayContaining(ids));
    expect(inView?.story?.date).toBe('2000-02');
  });

  test('names nobody that the page’s report does not', async () => {
    const panel = await started();
    await told({ entities: ['place-39', second.id] });
    await vi.waitFor(() => expect(panel.get().inView?.names).toEqual([second.id]));
  });

  test('is that of the first frame with names', async () => {
    world.frames = [frame(0, { entities: [] }), frame(4), frame(3)];
    await started();
    expect(connect.mock.calls.map(([, at]) => at)).toEqual([3]);
  });

  test('is gone with the page, and with another tab in front', async () => {
    const panel = await started();
    await told();
    await vi.waitFor(() => expect(panel.get().inView).not.toBeNull());
    world.tab = { id: 8, url: 'https://www.tide.example/b', status: 'complete' };
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(line.stop).toHaveBeenCalledOnce();
    expect(panel.get().inView).toBeNull();
    expect(connect.mock.calls.map(([tab]) => tab)).toEqual([7, 8]);
  });

  test('a page that names nobody, or is silent, is not followed', async () => {
    world.frames = [frame(0, { entities: [] })];
    const panel = await started();
    world.frames = [frame(0, { status: 'silent', entities: [first] })];
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(runFollow).not.toHaveBeenCalled();
  });

  test('is gone with Sidelight, when that is switched off there', async () => {
    const panel = await started();
    await told();
    await vi.waitFor(() => expect(panel.get().inView).not.toBeNull());
    world.frames = [];
    panel.actions.switchSite(false);
    await idle();
    expect(panel.get().page.status?.kind).toBe('off');
    expect(line.stop).toHaveBeenCalledOnce();
    expect(panel.get().inView).toBeNull();
  });

  test('is looked for again when the page has other names', async () => {
    const panel = await started();
    world.frames = [{ ...frame(0, { entities: [first] }), date: '2000-02' }];
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(line.again).toHaveBeenCalledOnce();
    expect(connect).toHaveBeenCalledOnce();
  });
});

describe('pinned names', () => {
  const pinnedIds = (panel: Awaited<ReturnType<typeof started>>) =>
    panel.get().pinned.map(({ id }) => id);

  test('stay, the last one first, with their story around the article’s date', async () => {
    const panel = await started();
    panel.actions.pin(first.id, true);
    await vi.waitFor(() => expect(pinnedIds(panel)).toEqual([first.id]));
    panel.actions.pin(second.id, true);
    await vi.waitFor(() => expect(pinnedIds(panel)).toEqual([second.id, first.id]));
    const [one] = panel.get().pinned;
    expect(one?.name.text).toBe(second.name);
    expect(one?.story?.date).toBe('2000-02');
    panel.actions.pin(second.id, false);
    await vi.waitFor(() => expect(pinnedIds(panel)).toEqual([first.id]));
  });

  test('are told anew for another article, and are there on a page without names', async () => {
    const pins = ownPins();
    await pins.change(() => [first.id]);
    const panel = await started({}, pins);
    await vi.waitFor(() => expect(panel.get().pinned[0]?.story?.date).toBe('2000-02'));
    world.frames = [{ ...frame(0, { entities: [] }), date: '2001-01' }];
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    await vi.waitFor(() => expect(panel.get().pinned[0]?.story?.date).toBe('2001-01'));
  });

  test('are not told again on the way to another article of that day', async () => {
    const pins = ownPins();
    await pins.change(() => [first.id]);
    const panel = await started({}, pins);
    await vi.waitFor(() => expect(panel.get().pinned[0]?.story?.date).toBe('2000-02'));
    tellStory.mockClear();
    const { pinned } = panel.get();
    const { frames, tab } = world;
    Object.assign(world, { frames: [], tab: { ...tab, status: 'loading' } });
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(panel.get().page.status?.kind).toBe('loading');
    Object.assign(world, { frames, tab });
    panel.page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(panel.get().page.status?.kind).toBe('on');
    await vi.waitFor(() => expect(panel.get().page.story).toBeDefined());
    expect(panel.get().pinned).toBe(pinned);
    expect(tellStory).not.toHaveBeenCalled();
  });

  test('two that are pinned at once stay both, and are told once', async () => {
    const pins = ownPins();
    const panel = await started({}, pins);
    panel.actions.pin(first.id, true);
    panel.actions.pin(second.id, true);
    await vi.waitFor(() => expect(pinnedIds(panel)).toEqual([second.id, first.id]));
    expect(await pins.read()).toEqual([second.id, first.id]);
    tellStory.mockClear();
    const { pinned } = panel.get();
    // The browser says so of each change, the panel's own too.
    panel.pinsChanged();
    await idle();
    expect(panel.get().pinned).toBe(pinned);
    expect(tellStory).not.toHaveBeenCalled();
  });

  test('another panel’s are seen when told of', async () => {
    const pins = ownPins();
    const panel = await started({}, pins);
    await pins.change(() => [second.id, 'nobody']);
    panel.pinsChanged();
    await vi.waitFor(() => expect(pinnedIds(panel)).toEqual([second.id]));
  });

  test('are not more than anybody keeps an eye on', async () => {
    const pins = ownPins();
    await pins.change(() => Array.from({ length: MOST_PINNED }, (_, at) => `place-${at + 10}`));
    const panel = await started({}, pins);
    panel.actions.pin(first.id, true);
    await vi.waitFor(() => expect(pinnedIds(panel)[0]).toBe(first.id));
    expect(pinnedIds(panel)).toHaveLength(MOST_PINNED);
  });
});

test('the actions are those of the page’s session too', async () => {
  const panel = await started();
  panel.actions.reload();
  expect(parts.reloadTab).toHaveBeenCalledExactlyOnceWith(7);
});

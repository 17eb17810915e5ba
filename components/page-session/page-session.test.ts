import { describe, expect, test, vi } from 'vitest';
import { english } from '../../tests/testing/english.ts';
import {
  frame,
  idle,
  ownWorld,
  parts,
  records,
  send,
  sendToFrame,
  session,
  started,
  world,
} from '../../tests/testing/page-session.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { TabChanges } from './tab-to-show.ts';

ownWorld();

describe('status', () => {
  test('no tab: nothing can be read, and no page is asked', async () => {
    world.tab = undefined;
    const { get } = await started();
    expect(get().status).toEqual({ kind: 'cannot', why: 'browser' });
    expect(get().trouble).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });

  test.each([
    ['chrome://settings', { kind: 'cannot', why: 'browser' }],
    ['file:///a.html', { kind: 'cannot', why: 'file' }],
  ])('an address where no extension may run: %s', async (url, status) => {
    Object.assign(world, { tab: { id: 7, url }, frames: [] });
    expect((await started()).get().status).toEqual(status);
  });

  test('a site without permission', async () => {
    Object.assign(world, { frames: [], permitted: false });
    expect((await started()).get().status).toEqual({ kind: 'may-not', site: 'tide.example' });
  });

  test('a site that is switched off', async () => {
    world.settings = {
      ...defaultSettings,
      rules: { everySite: false, sites: { 'tide.example': 'off' } },
    };
    world.frames = [];
    expect((await started()).get().status).toEqual({ kind: 'off', site: 'tide.example' });
  });

  test('a page that is still loading, and one whose script is gone', async () => {
    world.frames = [];
    world.tab = { ...world.tab, status: 'loading' };
    expect((await started()).get().status?.kind).toBe('loading');
    world.tab = { ...world.tab, status: 'complete' };
    expect((await started()).get().status?.kind).toBe('reload');
  });

  test.each([
    ['an error page of the browser', null, 'replaced'],
    ['a PDF at an address that does not say so', 'application/pdf', 'pdf'],
  ])('%s, which no reload would bring', async (_, contentType, why) => {
    Object.assign(world, { frames: [], contentType });
    expect((await started()).get().status).toEqual({ kind: 'cannot', why });
  });

  test('a tab whose address is hidden takes that of its top frame', async () => {
    world.tab = { id: 7 };
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

test('frames that answer late change nothing that was shown since', async () => {
  const page = await started();
  const late = Promise.withResolvers<{ frames: typeof world.frames }>();
  send.mockReturnValueOnce(late.promise);
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  world.frames = [frame(0, { status: 'silent' })];
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  expect(page.get().status?.kind).toBe('silent');
  late.resolve({ frames: [frame(0)] });
  await idle();
  expect(page.get().status?.kind).toBe('silent');
});

describe('the tab in front', () => {
  const other = { id: 8, url: 'https://www.tide.example/b', status: 'complete' };
  const again = async (page: Awaited<ReturnType<typeof started>>) => {
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
  };

  test('keeps its frames and its title when those of the one before answer late', async () => {
    const page = await started();
    const late = Promise.withResolvers<{ frames: typeof world.frames }>();
    send.mockReturnValueOnce(late.promise);
    await again(page);
    world.tab = other;
    world.frames = [frame(4)];
    await again(page);
    expect(page.get()).toMatchObject({ tabId: 8, title: 'Frame 4' });
    late.resolve({ frames: [frame(0), frame(3)] });
    await idle();
    expect(page.get()).toMatchObject({ tabId: 8, title: 'Frame 4' });
    sendToFrame.mockClear();
    await again(page);
    page.actions.retry();
    await idle();
    expect(sendToFrame.mock.calls.map(([tab, at]) => [tab, at])).toEqual([[8, 4]]);
  });

  test('has no story of the one before, which has the same names', async () => {
    const late = Promise.withResolvers<void>();
    const eventsOf = vi.fn(async (ids: readonly string[]) => {
      if (eventsOf.mock.calls.length === 1) await late.promise;
      return records.eventsOf(ids);
    });
    const page = session({ store: { ...records, eventsOf } });
    world.frames = [{ ...frame(0), date: '2000-02' }];
    const whole = page.start();
    await idle();
    world.tab = other;
    world.frames = [{ ...frame(0), date: '2001-01' }];
    await again(page);
    await vi.waitFor(() => expect(page.get().story?.date).toBe('2001-01'));
    late.resolve();
    await whole;
    expect(page.get().story?.date).toBe('2001-01');
  });

  test.each(['loading', 'reload', 'off', 'may-not'] as const)(
    'does not say that nothing happened when its first names come after %s',
    async (kind) => {
      const { frames, settings } = world;
      world.frames = [];
      world.tab = { ...world.tab, status: kind === 'loading' ? 'loading' : 'complete' };
      world.permitted = kind !== 'may-not';
      const sites = { 'tide.example': 'off' as const };
      if (kind === 'off') world.settings = { ...settings, rules: { everySite: false, sites } };
      const page = await started();
      expect(page.get()).toMatchObject({ status: { kind }, data: { kind: 'ready', events: [] } });
      page.states.length = 0;
      Object.assign(world, { frames, settings, permitted: true });
      await again(page);
      const [before] = page.states;
      expect(before).toMatchObject({ status: { kind: 'on' }, data: { kind: 'loading' } });
      expect(before?.story).toBeUndefined();
      for (const { data } of page.states) {
        const isEmpty = data.kind === 'ready' && !data.partial && data.events.length === 0;
        expect(isEmpty).toBe(false);
      }
      await vi.waitFor(() => expect(page.get().data).toMatchObject({ kind: 'ready' }));
    },
  );
});

describe('actions', () => {
  test('the switch writes a rule for the site and shows its effect', async () => {
    const page = await started();
    world.frames = [];
    page.actions.switchSite(false);
    await idle();
    expect(world.settings.rules.sites).toEqual({ 'tide.example': 'off' });
    expect(page.get().status?.kind).toBe('off');
    world.frames = [frame(0)];
    page.actions.switchSite(true);
    await idle();
    expect(world.settings.rules.sites).toEqual({ 'tide.example': 'on' });
    expect(page.get().status?.kind).toBe('on');
  });

  test('nothing is shown between a click on the switch and its effect', async () => {
    const page = await started();
    page.states.length = 0;
    world.frames = [];
    page.actions.switchSite(false);
    await idle();
    expect(new Set(page.states.map(({ status }) => status?.kind))).toEqual(new Set(['off']));
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
});

test('another tab in front has its own names, and nothing of the one before is left', async () => {
  const page = await started();
  expect(page.get()).toMatchObject({ tabId: 7, title: 'Frame 0' });
  expect(page.get().data.kind).toBe('ready');
  page.states.length = 0;
  world.tab = { id: 8, url: 'https://www.tide.example/b', status: 'complete' };
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  await idle();
  expect(page.states[0]).toMatchObject({ tabId: 8, data: { kind: 'loading' } });
  expect(page.states[0]?.story).toBeUndefined();
  await vi.waitFor(() => expect(page.get().data.kind).toBe('ready'));
});

test('a view that no click has opened does not know which page it cannot see', async () => {
  Object.assign(world, { tab: { id: 7 }, frames: [] });
  const page = await started({ addressesHidden: true });
  expect(page.get().status).toEqual({ kind: 'cannot', why: 'hidden' });
});

test('only reports of its own tab refresh a session', async () => {
  const { reportsChanged } = await started();
  send.mockClear();
  reportsChanged({ 'tab:8:0': {}, pinned: {} });
  await vi.advanceTimersByTimeAsync(60);
  expect(send).not.toHaveBeenCalled();
  reportsChanged({ 'tab:7:3': {} });
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledOnce();
});

test('only a change of its own tab refreshes a session', async () => {
  const { tabChanged } = await started();
  tabChanged(8, { status: 'loading' });
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledTimes(1);
  const iconChanged = { favIconUrl: 'https://www.tide.example/icon.png', audible: true };
  tabChanged(7, iconChanged as TabChanges);
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledTimes(1);
  for (const change of [{ status: 'loading' }, { url: 'https://www.tide.example/b' }]) {
    send.mockClear();
    tabChanged(7, change);
    await vi.advanceTimersByTimeAsync(60);
    expect(send).toHaveBeenCalledOnce();
  }
});

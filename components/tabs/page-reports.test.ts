import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../messaging/protocol.ts';
import { createPageReports } from './page-reports.ts';

const page = (
  url: string,
  names: string[] = [],
  status: PageReport['status'] = 'on',
): PageReport => ({
  url,
  title: 'A page',
  lang: 'en',
  status,
  entities: names.map((id) => ({ id, name: id, kind: 'place', count: 1 })),
});

let time = 0;
const reports = () => createPageReports(browser.storage.session, () => time);
const frameIds = async (tabId: number) => (await reports().of(tabId)).map(({ frameId }) => frameId);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  time = 1_000_000;
});

describe('reports', () => {
  it('keep each frame of a tab, the top one first, apart from other tabs', async () => {
    const kept = reports();
    await Promise.all([
      kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4'),
      kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0'),
      kept.add(2, { frameId: 0, page: page('https://b.example/') }, 'd9'),
    ]);
    expect(await frameIds(1)).toEqual([0, 4]);
    expect(await frameIds(2)).toEqual([0]);
  });

  it('survive the end of the worker', async () => {
    await reports().add(1, { frameId: 0, page: page('https://a.example/', ['x']) }, 'd0');
    expect((await reports().of(1))[0]?.page.entities[0]?.id).toBe('x');
  });

  it('of the same page replace the one before and leave the other frames', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/#top') }, 'd0');
    await kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4');
    time += 60_000;
    await kept.add(1, { frameId: 0, page: page('https://a.example/#more', ['x']) }, 'd0');
    expect(await frameIds(1)).toEqual([0, 4]);
  });

  it('of a page that changed its own address leave the other frames', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    await kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4');
    time += 60_000;
    await kept.add(1, { frameId: 0, page: page('https://a.example/2') }, 'd0');
    expect(await frameIds(1)).toEqual([0, 4]);
  });

  it.each([
    ['another address', 'https://a.example/2', null, null],
    ['another document at the same address', 'https://a.example/', 'd0', 'd1'],
  ])('of a new page (%s) forget the frames of the old one', async (_, url, before, documentId) => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, before);
    await kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4');
    time += 60_000;
    await kept.add(1, { frameId: 7, page: page('https://a.example/in2') }, 'd7');
    await kept.add(1, { frameId: 0, page: page(url) }, documentId);
    expect(await frameIds(1)).toEqual([0, 7]);
  });

  it('of a page that came while the old one was checked stay', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    const asked = await kept.of(1);
    time += 100;
    await kept.add(1, { frameId: 0, page: page('https://a.example/2', ['x']) }, 'd1');
    await kept.drop(1, asked);
    expect((await kept.of(1)).map((frame) => frame.page.url)).toEqual(['https://a.example/2']);
  });

  it('are written one by one', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    const set = vi.spyOn(browser.storage.session, 'set');
    await kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4');
    expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([['tab:1:4']]);
  });

  it('of one tab wait for no other tab', async () => {
    const { session } = browser.storage;
    const slow = (items: Record<string, unknown>) =>
      Object.keys(items).some((key) => key.startsWith('tab:1:'))
        ? new Promise<void>(() => {})
        : session.set(items);
    const kept = createPageReports(
      { get: session.get, remove: session.remove, set: slow },
      () => time,
    );
    for (let frameId = 0; frameId < 500; frameId++) {
      void kept.add(1, { frameId, page: page('https://a.example/in') }, null);
    }
    expect(await kept.add(2, { frameId: 0, page: page('https://b.example/') }, 'd9')).toHaveLength(
      1,
    );
  });

  it('of many frames are bounded: the top one, those with names and the latest stay', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    await kept.add(1, { frameId: 1, page: page('https://a.example/in', ['x']) }, 'd1');
    for (let frameId = 2; frameId < 500; frameId++) {
      time++;
      await kept.add(1, { frameId, page: page('https://ad.example/') }, `d${frameId}`);
    }
    const ids = [0, 1, ...Array.from({ length: 48 }, (_, n) => 452 + n)];
    expect((await kept.of(1)).map(({ frameId }) => frameId)).toEqual(ids);
    expect(await frameIds(1), 'in the storage').toEqual(ids);
  });

  it('are known without room to store them', async () => {
    const kept = reports();
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('Quota exceeded.'));
    await kept.add(1, { frameId: 0, page: page('https://a.example/', ['x']) }, 'd0');
    expect((await kept.of(1))[0]?.page.entities[0]?.id).toBe('x');
  });

  it('are asked for again if they could not be read', async () => {
    const kept = reports();
    vi.spyOn(browser.storage.session, 'get').mockRejectedValueOnce(new Error('busy'));
    await expect(kept.of(1)).rejects.toThrow('busy');
    expect(await kept.of(1)).toEqual([]);
  });

  it('of a tab that was closed are gone, also those that come later', async () => {
    const kept = reports();
    const adding = [0, 1, 2].map((frameId) =>
      kept.add(1, { frameId, page: page('https://a.example/') }, 'd0'),
    );
    await kept.dropTab(1);
    await Promise.all(adding);
    expect(await kept.add(1, { frameId: 3, page: page('https://a.example/') }, 'd3')).toEqual([]);
    expect(await kept.of(1)).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('of an earlier version are cleared away', async () => {
    await browser.storage.session.set({ 'tab:1': [{ frameId: 0 }], other: 1 });
    expect(await frameIds(1)).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({ other: 1 });
  });

  it('are not written again if no frame is gone', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    const changed = vi.fn();
    browser.storage.onChanged.addListener(changed);
    await kept.drop(1, []);
    await kept.drop(1, [
      { frameId: 9, page: page('https://a.example/in'), documentId: 'd9', at: 1 },
    ]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('are dropped with their frame or tab', async () => {
    const kept = reports();
    await kept.add(1, { frameId: 0, page: page('https://a.example/') }, 'd0');
    await kept.add(1, { frameId: 4, page: page('https://a.example/in') }, 'd4');
    await kept.drop(1, (await kept.of(1)).slice(1));
    expect(await frameIds(1)).toEqual([0]);
    await kept.dropTab(1);
    expect(await frameIds(1)).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});

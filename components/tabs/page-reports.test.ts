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

  it('hold a bounded length of an address and a title', async () => {
    const long = 'x'.repeat(3_000_000);
    const kept = reports();
    const article = { ...page(`https://a.example/?a#${long}`), title: long };
    await kept.add(1, { frameId: 0, page: article }, 'd0');
    await kept.add(1, { frameId: 4, page: page(`https://a.example/?${long}`) }, 'd4');
    const [top, frame] = await kept.of(1);
    expect(top?.page).toEqual({ ...article, url: 'https://a.example/?a', title: 'x'.repeat(4000) });
    expect(frame?.page.url).toBe(`https://a.example/?${long}`.slice(0, 4000));
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

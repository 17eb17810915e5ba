import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { PageReport } from '../messaging/protocol.ts';
import { emptyState } from '../timeline/model.ts';
import { createPageReports, type FrameReport } from './page-reports.ts';
import { tabAnswers } from './tab-answers.ts';

const page: PageReport = {
  url: 'https://tide.example/',
  title: 'A page',
  lang: 'en',
  status: 'on',
  entities: [{ id: 'port', name: 'Port', kind: 'place', count: 1 }],
};
const setBadgeText = vi.fn(async () => {});
const frameState = vi.fn(async (_: number, { frameId, page }: FrameReport) =>
  frameId === 4 ? null : { frameId, page, date: '2020-03-09' },
);
const runCard = vi.fn(async () => {});
const runArticle = vi.fn(async () => {});
const openTimeline = vi.fn(async () => {});
const known = async (ids: readonly string[]) => new Set(ids.filter((id) => id === 'port'));
let time = 0;
const done = async () => {};
const tab = { id: 7, index: 2, windowId: 1, incognito: false, active: true };

const create = () => {
  const reports = createPageReports(browser.storage.session);
  const button = { setBadgeText, setBadgeBackgroundColor: done, setBadgeTextColor: done };
  return {
    reports,
    ...tabAnswers({
      reports,
      button,
      frameState,
      runCard,
      runArticle,
      openTimeline,
      known,
      now: () => time,
    }),
  };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('report', () => {
  it('has no address but one of the sender’s origin', async () => {
    const { report, reports } = create();
    const url = 'https://news.example/a';
    const sender = { tab, frameId: 0, url };
    for (const wrong of ['https://secret.example/', 'javascript:alert(1)', 'x']) {
      await report({ page: { ...page, url: wrong } }, sender);
      expect(await reports.of(7)).toMatchObject([{ page: { url } }]);
    }
    await report({ page: { ...page, url: 'https://news.example/b#c' } }, sender);
    expect(await reports.of(7)).toMatchObject([{ page: { url: 'https://news.example/b#c' } }]);
  });

  it('is kept, and its names are counted on the tab’s button', async () => {
    const { report, reports } = create();
    await report({ page }, { tab, frameId: 0, documentId: 'd0' });
    expect(await reports.of(7)).toMatchObject([{ frameId: 0, page, documentId: 'd0' }]);
    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '1' });
  });

  it('has only names of the dataset, each once', async () => {
    const { report, reports } = create();
    const [port] = page.entities as [PageReport['entities'][number]];
    const entities = [port, { ...port, id: '__proto__' }, { ...port, name: 'Again' }];
    await report({ page: { ...page, entities } }, { tab, frameId: 0 });
    expect((await reports.of(7))[0]?.page.entities).toEqual([port]);
  });

  it('of no tab is ignored', async () => {
    expect(await create().report({ page }, { frameId: 0 })).toEqual({ ok: true });
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});

describe('page-state', () => {
  it('has the frames that are still there, and forgets the others', async () => {
    const answers = create();
    for (const frameId of [0, 4, 5]) {
      await answers.report({ page }, { tab, frameId });
    }
    const state = await answers['page-state']({ tabId: 7 });
    expect(state.frames).toEqual([
      { frameId: 0, page, date: '2020-03-09' },
      { frameId: 5, page, date: '2020-03-09' },
    ]);
    expect((await answers.reports.of(7)).map(({ frameId }) => frameId)).toEqual([0, 5]);
  });

  it('has only names of the dataset, also of those that a silent page tells now', async () => {
    const answers = create();
    const silent: PageReport = { ...page, status: 'silent', entities: [] };
    await answers.report({ page: silent }, { tab, frameId: 0 });
    const [port] = page.entities as [PageReport['entities'][number]];
    const told = { ...silent, entities: [port, { ...port, id: 'nobody' }] };
    frameState.mockResolvedValueOnce({ frameId: 0, page: told, date: '2020-03-09' });
    const { frames } = await answers['page-state']({ tabId: 7 });
    expect(frames[0]?.page.entities).toEqual([port]);
  });
});

it.each([
  ['load-card', runCard],
  ['load-article', runArticle],
] as const)('%s runs the script in the frame that asks, and nowhere else', async (type, run) => {
  const answers = create();
  await answers[type]({}, { tab, frameId: 4 });
  expect(run).toHaveBeenCalledExactlyOnceWith(7, 4);
  await expect(answers[type]({}, { tab })).rejects.toThrow('No frame');
});

describe('open-timeline', () => {
  it('opens the timeline beside the tab that asks', async () => {
    await create()['open-timeline']({ entity: 'port', dated: datedBy('2020-03-09') }, { tab });
    const state = { ...emptyState, names: ['port'], date: '2020-03-09' };
    expect(openTimeline).toHaveBeenCalledExactlyOnceWith(state, tab);
  });

  it('leaves out a date that is none', async () => {
    await create()['open-timeline']({ dated: datedBy('../x?y=1') }, { tab });
    expect(openTimeline).toHaveBeenCalledExactlyOnceWith(emptyState, tab);
  });

  it('refuses an unknown name, and a tab that is not in front', async () => {
    const open = create()['open-timeline'];
    await expect(open({ entity: 'nobody' }, { tab })).rejects.toThrow('No such name');
    await expect(open({}, { tab: { ...tab, active: false } })).rejects.toThrow('Only the tab');
    expect(openTimeline).not.toHaveBeenCalled();
  });

  it('opens one tab a second at most', async () => {
    const open = create()['open-timeline'];
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => open({}, { tab })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    time += 1_000;
    await open({}, { tab });
    expect(openTimeline).toHaveBeenCalledTimes(2);
  });
});

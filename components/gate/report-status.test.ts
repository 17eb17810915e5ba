// What is reported of a page on which nothing is looked for.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../messaging/protocol.ts';
import { reportStatus } from './report-status.ts';

let reports: PageReport[];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(({ page }: { page: PageReport }, _, sendResponse) => {
    reports.push(page);
    sendResponse({ answer: { ok: true } });
    return true;
  });
  const view = { top: {} };
  view.top = view;
  vi.stubGlobal('window', view);
  vi.stubGlobal('document', { title: 'The news' });
  vi.stubGlobal('location', { href: 'https://post.example/1' });
});

afterEach(() => vi.unstubAllGlobals());

test('why nothing is marked; of frames in the page only that they are off', async () => {
  const sent = async (status: Parameters<typeof reportStatus>[0]) => {
    reports = [];
    reportStatus(status);
    await new Promise((resolve) => setTimeout(resolve));
    return reports.map((report) => report.status);
  };
  expect(await sent('not-an-article')).toEqual(['not-an-article']);
  expect(await sent('off')).toEqual(['off']);
  vi.stubGlobal('window', { top: {} });
  expect(await sent('not-an-article')).toEqual([]);
  expect(await sent('off')).toEqual(['off']);
});

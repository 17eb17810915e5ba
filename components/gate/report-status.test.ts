// What is reported of a page on which nothing is looked for.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubReportingPage } from '../../tests/testing/reported.ts';
import type { PageReport } from '../messaging/protocol.ts';
import { reportStatus } from './report-status.ts';

let reports: PageReport[];

beforeEach(() => {
  reports = stubReportingPage();
});

afterEach(() => vi.unstubAllGlobals());

test('why nothing is marked; of frames in the page only that they are off', async () => {
  const sent = async (status: Parameters<typeof reportStatus>[0]) => {
    reports.splice(0);
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

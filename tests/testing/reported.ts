// What a script in a made-up page reports to a background that takes every report.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../components/messaging/protocol.ts';

/** Sets the page up, at the top of its tab; returns the reports, to which others are added. */
export function stubReportingPage(): PageReport[] {
  const reports: PageReport[] = [];
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(({ page }: { page: PageReport }, _, sendResponse) => {
    reports.push(page);
    sendResponse({ answer: { ok: true } });
    return true;
  });
  const view = { top: {} };
  view.top = view;
  vi.stubGlobal('window', view);
  vi.stubGlobal('document', { title: 'The news', URL: 'https://post.example/1' });
  return reports;
}

// What is reported of a page to the badge and the popup.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAX_ENTITIES } from '../../data/limits.ts';
import { stubReportingPage } from '../../tests/testing/reported.ts';
import type { AnnotatorState } from '../annotator/index.ts';
import { backgroundMessages } from '../messaging/background.ts';
import type { PageReport } from '../messaging/protocol.ts';
import type { Finder } from './finder.ts';
import { createReport } from './report.ts';

const finder = {
  lang: 'en',
  entities: new Map([
    ['port', { name: 'Port Lumen', kind: 'place', common: false }],
    ['sea', { name: 'The Sea', kind: 'place', common: true }],
  ]),
} as Partial<Finder> as Finder;

const state = (
  counts: Record<string, number>,
  leftOut: AnnotatorState['leftOut'] = null,
): AnnotatorState => ({
  counts: new Map(Object.entries(counts)),
  mentions: 3,
  silent: false,
  leftOut,
});

let reports: PageReport[];

beforeEach(() => {
  reports = stubReportingPage();
});

afterEach(() => vi.unstubAllGlobals());

test('where the page is, and how often it names what', () => {
  createReport()(state({ port: 2, sea: 1, gone: 4 }), finder, false);
  expect(reports).toEqual([
    {
      url: 'https://post.example/1',
      title: 'The news',
      lang: 'en',
      status: 'on',
      entities: [
        { id: 'port', name: 'Port Lumen', kind: 'place', count: 2 },
        { id: 'sea', name: 'The Sea', kind: 'place', count: 1, common: true },
      ],
    },
  ]);
});

test('what was left out, and that marks are hidden', () => {
  createReport()(state({}, 'too-long'), finder, true);
  expect(reports).toMatchObject([{ leftOut: 'too-long', marksHidden: true }]);
});

test('the names of a page about something else, as one that is silent', () => {
  createReport()({ ...state({ sea: 2 }), silent: true }, finder, false);
  expect(reports).toMatchObject([{ status: 'silent', entities: [{ id: 'sea', count: 2 }] }]);
});

test('no more than the background takes', () => {
  Object.assign(document, {
    title: 'Long '.repeat(1_000),
    URL: `https://post.example/${'x'.repeat(9_000)}`,
  });
  const ids = Array.from({ length: MAX_ENTITIES + 1 }, (_, n) => `name-${n}`);
  const entity = { name: 'Port Lumen', kind: 'place', common: false } as const;
  const entities = new Map(ids.map((id) => [id, entity]));
  createReport()(
    state(Object.fromEntries(ids.map((id) => [id, 1]))),
    { ...finder, entities },
    false,
  );
  expect(reports).toHaveLength(1);
  expect(() => backgroundMessages.report({ page: reports[0] }, 'report')).not.toThrow();
  expect(reports[0]?.entities).toHaveLength(MAX_ENTITIES);
});

test('says the same thing once', () => {
  const report = createReport();
  report(state({ port: 2 }), finder, false);
  report(state({ port: 2 }), finder, false);
  report(state({ port: 3 }), finder, false);
  report(state({ port: 2 }), finder, false);
  expect(reports.map(({ entities }) => entities[0]?.count)).toEqual([2, 3, 2]);
});

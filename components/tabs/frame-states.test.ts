// What the popup learns of a frame, from the frame itself.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { PageReport } from '../messaging/protocol.ts';
import { frameState } from './frame-states.ts';

const page: PageReport = {
  url: 'https://tide.example/',
  title: 'A page',
  lang: 'en',
  status: 'on',
  entities: [],
};
const silent: PageReport = { ...page, status: 'silent' };
const port = { id: 'port', name: 'Port', kind: 'place', count: 1 } as const;
const answers: Record<string, unknown> = {};
const asked = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  for (const type of Object.keys(answers)) delete answers[type];
  const answer = async (_tab: number, { type }: { type: string }, options: unknown) => {
    asked(type, options);
    if (!(type in answers)) throw new Error('Could not establish connection.');
    return { answer: await answers[type] };
  };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the date is asked of a page that is read', async () => {
  answers.date = { dated: datedBy('2020-03-09') };
  expect(await frameState(7, { frameId: 4, page })).toEqual({
    ...{ frameId: 4, page },
    date: '2020-03-09',
  });
});

test('the names are asked of a silent page, which is read for that', async () => {
  answers.names = { entities: [port] };
  expect(await frameState(7, { frameId: 0, page: silent })).toEqual({
    frameId: 0,
    page: { ...silent, entities: [port] },
    date: null,
  });
  expect(asked).toHaveBeenCalledExactlyOnceWith('names', { frameId: 0 });
});

test.each([
  ['they are known already', { frameId: 0, page: { ...silent, entities: [port] } }],
  ['it is only a frame of the page', { frameId: 4, page: silent }],
])('a silent page is not read where %s', async (_, frame) => {
  answers['are-you-there'] = undefined;
  expect(await frameState(7, frame)).toEqual({ ...frame, date: null });
  expect(asked.mock.calls.map(([type]) => type)).toEqual(['are-you-there']);
});

test('a silent page that is not read in half a second is shown without its names', async () => {
  answers.names = new Promise(() => {});
  answers['are-you-there'] = undefined;
  const state = frameState(7, { frameId: 0, page: silent });
  await vi.advanceTimersByTimeAsync(499);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await state).toEqual({ frameId: 0, page: silent, date: null });
});

test.each([page, silent])('a page whose script is gone has no state', async (gone) => {
  expect(await frameState(7, { frameId: 0, page: gone })).toBeNull();
});

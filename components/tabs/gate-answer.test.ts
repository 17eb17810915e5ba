// What comes with the gate's answer.
import { beforeEach, expect, it, vi } from 'vitest';
import { gateAnswer } from './gate-answer.ts';

const page = {
  ...{ url: 'https://tide.example/', title: 'Tide', lang: null },
  entities: [],
  status: 'silent' as const,
};
const sender = { frameId: 4 };
const isAbout = vi.fn(async (text: string) => text.includes('North Cape'));
const openPage = vi.fn(async () => {});
const report = vi.fn(async () => {});
const styleMarks = vi.fn(async () => {});
const answer = gateAnswer({ isAbout, openPage, styleMarks, report });

beforeEach(() => vi.clearAllMocks());

it('opens where the subject is named, and the page reports itself', async () => {
  const text = 'From North Cape.';
  expect(await answer({ text, lang: 'en', page }, sender)).toEqual({ open: true });
  expect(isAbout).toHaveBeenCalledExactlyOnceWith(text, 'en', sender);
  expect(openPage).toHaveBeenCalledExactlyOnceWith({}, sender);
  expect(styleMarks).toHaveBeenCalledExactlyOnceWith({ on: true }, sender);
  expect(report).not.toHaveBeenCalled();
});

it('reports a silent page, once', async () => {
  expect(await answer({ text: 'Cake.', lang: null, page }, sender)).toEqual({ open: false });
  expect(report).toHaveBeenCalledExactlyOnceWith({ page }, sender);
  await answer({ text: 'More cake.', lang: null }, sender);
  expect(report).toHaveBeenCalledOnce();
  expect(openPage).not.toHaveBeenCalled();
  expect(styleMarks).not.toHaveBeenCalled();
});

it('tells the page if its script did not come', async () => {
  openPage.mockRejectedValueOnce(new Error('No document with id d4.'));
  const text = 'North Cape';
  await expect(answer({ text, lang: null }, sender)).rejects.toThrow('No document');
});

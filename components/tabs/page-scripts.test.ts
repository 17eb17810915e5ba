// Which documents get the page script and the rules of the marks.
import { beforeEach, expect, it, vi } from 'vitest';
import { createPageScripts } from './page-scripts.ts';

const ownOrigin = 'chrome-extension://sidelight/';
const welcome = `${ownOrigin}welcome.html`;
const sender = { tab: { id: 7 }, frameId: 4, documentId: 'd4', url: 'https://tide.example/' };
const place = { tabId: 7, frameId: 4, documentId: 'd4' };
const runPage = vi.fn(async () => {});
const styleMarks = vi.fn(async () => {});

beforeEach(() => vi.clearAllMocks());

const answers = createPageScripts({ runPage, styleMarks, ownOrigin });

it('opens the document that asks, and gives it the rules apart from that', async () => {
  await answers['open-page']({}, sender);
  expect(runPage).toHaveBeenCalledExactlyOnceWith(place);
  expect(styleMarks, 'a page without marks could see them').not.toHaveBeenCalled();
  await answers['style-marks']({ on: true }, sender);
  expect(styleMarks).toHaveBeenCalledExactlyOnceWith(place, true);
  await answers['style-marks']({ on: false }, sender);
  expect(styleMarks).toHaveBeenLastCalledWith(place, false);
});

it('leaves pages of the extension alone', async () => {
  await answers['open-page']({}, { ...sender, url: welcome });
  await answers['style-marks']({ on: true }, { ...sender, url: welcome });
  expect(runPage).not.toHaveBeenCalled();
  expect(styleMarks).not.toHaveBeenCalled();
});

it('tells the page if that failed', async () => {
  runPage.mockRejectedValueOnce(new Error('No document with id d4.'));
  await expect(answers['open-page']({}, sender)).rejects.toThrow('No document with id');
  await expect(answers['style-marks']({ on: true }, { tab: { id: 7 } })).rejects.toThrow(
    'No document to run in',
  );
});

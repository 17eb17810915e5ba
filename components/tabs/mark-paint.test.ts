// Which documents get the painter and the rules of the marks.
import { beforeEach, expect, it, vi } from 'vitest';
import type { AnswerTo } from '../messaging/protocol.ts';
import { createMarkPaint } from './mark-paint.ts';

const ownOrigin = 'chrome-extension://sidelight/';
const welcome = `${ownOrigin}welcome.html`;
const sender = { tab: { id: 7 }, frameId: 4, documentId: 'd4', url: 'https://tide.example/' };
const place = { tabId: 7, frameId: 4, documentId: 'd4' };
const runPainter = vi.fn(async () => {});
const styleMarks = vi.fn(async () => {});

beforeEach(() => vi.clearAllMocks());

const { answers, withPainter } = createMarkPaint({ runPainter, styleMarks, ownOrigin });

it('paints the document that asks, unless it is a page of the extension', async () => {
  await answers['style-marks']({ on: true }, { ...sender, url: welcome });
  await answers['load-painter']({}, { ...sender, url: welcome });
  expect(styleMarks).not.toHaveBeenCalled();
  expect(runPainter).not.toHaveBeenCalled();
  await answers['style-marks']({ on: true }, sender);
  expect(styleMarks).toHaveBeenCalledExactlyOnceWith(place, true);
  await answers['load-painter']({}, sender);
  expect(runPainter).toHaveBeenCalledExactlyOnceWith(place);
});

it('tells the page if that failed', async () => {
  runPainter.mockRejectedValueOnce(new Error('No document with id d4.'));
  await expect(answers['load-painter']({}, sender)).rejects.toThrow('No document with id');
  await expect(answers['style-marks']({ on: true }, { tab: { id: 7 } })).rejects.toThrow(
    'No document to paint',
  );
});

const candidate = { start: 0, end: 4, interpretations: [] };
/** The answer with this many candidates in each block. */
const found = (...counts: number[]): AnswerTo<'find'> => ({
  lang: 'en',
  blocks: counts.map((count) => Array(count).fill(candidate)),
  entities: {},
});
const message = { lang: null, blocks: [], needsPainter: true };

it('runs the painter where names were found and it is missing, and nowhere else', async () => {
  const none = found(0, 0);
  expect(await withPainter(async () => none)(message, sender)).toBe(none);
  await withPainter(async () => found(0, 1))({ ...message, needsPainter: false }, sender);
  await withPainter(async () => found(0, 1))({ lang: null, blocks: [] }, sender);
  await withPainter(async () => found(0, 1))(message, { ...sender, url: welcome });
  expect(runPainter).not.toHaveBeenCalled();
  await withPainter(async () => found(0, 1))(message, sender);
  expect(runPainter).toHaveBeenCalledExactlyOnceWith(place);
});

it('answers without waiting for the painter, and whether it runs or not', async () => {
  const names = found(1);
  runPainter.mockReturnValueOnce(new Promise(() => {}));
  expect(await withPainter(async () => names)(message, sender)).toBe(names);
  runPainter.mockRejectedValueOnce(new Error('The frame is gone.'));
  expect(await withPainter(async () => names)(message, sender)).toBe(names);
  expect(runPainter).toHaveBeenCalledTimes(2);
});

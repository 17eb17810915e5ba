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

/** The answer that found these names. */
const found = (...names: string[]): AnswerTo<'find'> => ({
  lang: 'en',
  blocks: '[]',
  entities: Object.fromEntries(
    names.map((name) => [name, { name, kind: 'place', common: false } as const]),
  ),
});
const message = { lang: null, blocks: [], needsPainter: true };

it('runs the painter where names were found and it is missing, and nowhere else', async () => {
  const none = found();
  expect(await withPainter(async () => none)(message, sender)).toBe(none);
  await withPainter(async () => found('wonsan'))({ ...message, needsPainter: false }, sender);
  await withPainter(async () => found('wonsan'))({ lang: null, blocks: [] }, sender);
  await withPainter(async () => found('wonsan'))(message, { ...sender, url: welcome });
  expect(runPainter).not.toHaveBeenCalled();
  await withPainter(async () => found('wonsan'))(message, sender);
  expect(runPainter).toHaveBeenCalledExactlyOnceWith(place);
});

it('answers without waiting for the painter, and whether it runs or not', async () => {
  const names = found('wonsan');
  runPainter.mockReturnValueOnce(new Promise(() => {}));
  expect(await withPainter(async () => names)(message, sender)).toBe(names);
  runPainter.mockRejectedValueOnce(new Error('The frame is gone.'));
  expect(await withPainter(async () => names)(message, sender)).toBe(names);
  expect(runPainter).toHaveBeenCalledTimes(2);
});

// Which frame is followed, and when that ends.
import { beforeEach, expect, test, vi } from 'vitest';
import type { followFrame } from '../messaging/follow.ts';
import { createFollower, type Place } from './follower.ts';

const runFollow = vi.fn(async (_tabId: number, _frameId: number) => {});
const line = { again: vi.fn(), stop: vi.fn() };
let end: () => void;
let tell: Parameters<typeof followFrame>[2];
const connect = vi.fn<typeof followFrame>((_tabId, _frameId, onParagraph, onEnd) => {
  tell = onParagraph;
  end = onEnd;
  return line;
});
const onParagraph = vi.fn();
const follower = () => createFollower({ runFollow, followFrame: connect }, onParagraph);

const place: Place = { tabId: 7, frameId: 0, names: 'a' };
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
});

test('the script is there before the line, and there is one line to a frame', async () => {
  runFollow.mockImplementationOnce(async () => expect(connect).not.toHaveBeenCalled());
  const { follow } = follower();
  follow(place);
  follow(place);
  await settled();
  follow({ ...place });
  expect(runFollow).toHaveBeenCalledExactlyOnceWith(7, 0);
  expect(connect.mock.calls.map(([tabId, frameId]) => [tabId, frameId])).toEqual([[7, 0]]);
  tell({ text: 'x', entities: ['a'] });
  expect(onParagraph).toHaveBeenCalledExactlyOnceWith({ text: 'x', entities: ['a'] });
});

test('other names in the frame have it look again', async () => {
  const { follow } = follower();
  follow(place);
  await settled();
  follow({ ...place, names: 'b' });
  expect(line.again).toHaveBeenCalledOnce();
  expect(connect).toHaveBeenCalledOnce();
});

test('another frame, or none, ends the line', async () => {
  const { follow } = follower();
  follow(place);
  await settled();
  follow({ ...place, tabId: 8 });
  expect(line.stop).toHaveBeenCalledOnce();
  expect(onParagraph).toHaveBeenCalledExactlyOnceWith(null);
  await settled();
  expect(connect).toHaveBeenCalledTimes(2);
  follow(null);
  expect(line.stop).toHaveBeenCalledTimes(2);
  follow(null);
  expect(onParagraph).toHaveBeenCalledTimes(2);
});

test('a frame that is left while its script comes is not followed', async () => {
  const { follow } = follower();
  follow(place);
  follow(null);
  await settled();
  expect(connect).not.toHaveBeenCalled();
});

test('a frame that went is followed again when it is back, and not before', async () => {
  const { follow } = follower();
  follow(place);
  await settled();
  end();
  expect(onParagraph).toHaveBeenCalledExactlyOnceWith(null);
  expect(connect).toHaveBeenCalledOnce();
  follow(place);
  await settled();
  expect(connect).toHaveBeenCalledTimes(2);
});

test('where no script may run nothing is followed, and it is tried again later', async () => {
  runFollow.mockRejectedValueOnce(new Error('no access'));
  const { follow } = follower();
  follow(place);
  await settled();
  expect(connect).not.toHaveBeenCalled();
  follow(place);
  await settled();
  expect(connect).toHaveBeenCalledOnce();
});

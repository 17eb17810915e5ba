// What the script leaves on a page that panels follow one after the other.
import { expect, test, vi } from 'vitest';
import type { answerPanels } from '../messaging/follow.ts';
import { answerFollowers } from './follow.ts';
import { handOverFollowed } from './script.ts';

const answer = vi.hoisted(() => vi.fn<typeof answerPanels>());
vi.mock('../messaging/follow.ts', () => ({ answerPanels: answer }));

test('a page that is no longer read ends the line, and not one that has stopped', () => {
  const read = new AbortController();
  handOverFollowed({ signal: read.signal, marks: () => [], lang: () => null });
  answerFollowers();
  const [connected] = answer.mock.calls[0] ?? [];
  const [gone, open] = [vi.fn(), vi.fn()];
  connected?.(vi.fn(), gone)?.stop();
  connected?.(vi.fn(), open);
  read.abort();
  expect(open).toHaveBeenCalledOnce();
  expect(gone).not.toHaveBeenCalled();
  expect(connected?.(vi.fn(), vi.fn())).toBeUndefined();
});

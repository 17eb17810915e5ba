import { expect, test } from 'vitest';
import { frameOfKey, reportKey } from './report-key.ts';

test('a report’s key tells its frame, and no other key does', () => {
  expect(frameOfKey(reportKey(7, 3))).toEqual({ tabId: 7, frameId: 3 });
  for (const key of ['tab:7', 'pinned', 'timeline:7', 'xtab:7:3']) {
    expect(frameOfKey(key)).toBeUndefined();
  }
});

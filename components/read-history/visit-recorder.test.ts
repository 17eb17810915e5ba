import { expect, it, vi } from 'vitest';
import { createVisitRecorder } from './visit-recorder.ts';

const record = vi.fn(async () => {});
const onRead = createVisitRecorder({
  version: async () => '2026.11.20',
  isKnown: async (id) => id === 'port',
  record,
  now: () => new Date(2026, 10, 20, 12),
});

it('records the day and the version of the dataset', async () => {
  await onRead('port', { private: false });
  expect(record).toHaveBeenCalledExactlyOnceWith('port', {
    day: '2026-11-20',
    version: '2026.11.20',
  });
});

it('records nothing in a private window', async () => {
  record.mockClear();
  await onRead('port', { private: true });
  expect(record).not.toHaveBeenCalled();
});

it('records nothing that is no entity', async () => {
  record.mockClear();
  await onRead('__proto__', { private: false });
  await onRead('p'.repeat(1_000_000), { private: false });
  expect(record).not.toHaveBeenCalled();
});

import { expect, it, vi } from 'vitest';
import { createReads } from './visits.ts';

const note = vi.fn(async () => {});
const reads = createReads({
  version: async () => '2026.11.20',
  note,
  now: () => new Date(2026, 10, 20, 12),
});

it('keeps the day and the dataset’s version', async () => {
  await reads('port', { private: false });
  expect(note).toHaveBeenCalledExactlyOnceWith('port', {
    day: '2026-11-20',
    version: '2026.11.20',
  });
});

it('keeps nothing of a private window', async () => {
  note.mockClear();
  await reads('port', { private: true });
  expect(note).not.toHaveBeenCalled();
});

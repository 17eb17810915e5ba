// Unit test files share a process; this gives each of them modules of its own, and so a fake browser
// that no other file has changed.
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.resetModules();
});

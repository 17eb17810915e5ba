// Unit test files share a process. This gives each file modules of its own, and so a fake browser that no
// other file has changed.
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.resetModules();
});

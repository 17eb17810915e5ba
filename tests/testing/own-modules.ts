// Unit test files share a process. This loads all modules anew for each file, so that each has a fresh fake
// browser.
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.resetModules();
});

import { afterEach, expect, test, vi } from 'vitest';
import { harbourPack } from '../../tests/testing/packs.ts';
import { openBundledStore } from './bundled-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('reads the pack in the extension’s package, and only when asked', async () => {
  const pack = harbourPack();
  const fetched = vi.fn(async (_: string) => Response.json(pack));
  vi.stubGlobal('fetch', fetched);
  const onProblem = vi.fn();
  const runtime = {
    getURL: (path: string) => `chrome-extension://sidelight${path}`,
  };
  const store = openBundledStore(runtime, onProblem);
  expect(fetched).not.toHaveBeenCalled();
  expect((await store.allEntities()).map(({ id }) => id)).toEqual(
    pack.entities.map(({ id }) => id),
  );
  expect(fetched).toHaveBeenCalledWith('chrome-extension://sidelight/pack.json');
  // There is no database here: the store says so, and works from memory.
  expect(onProblem).toHaveBeenCalled();
});

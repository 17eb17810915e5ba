import { expect, test, vi } from 'vitest';
import { ownPagesOnly } from './own-pages.ts';

test.each([
  ['chrome-extension://sidelight/options.html', true],
  ['https://tide.example/', false],
  [undefined, false],
])('a message from %s is answered: %s', async (url, answered) => {
  const forget = vi.fn(async (_message: object, _sender: object) => ({ ok: true }));
  const { forget: guarded } = ownPagesOnly({ forget }, 'chrome-extension://sidelight/');
  const answer = guarded({}, { url });
  if (answered) expect(await answer).toEqual({ ok: true });
  else await expect(answer).rejects.toThrow('Only a page of the extension');
  expect(forget).toHaveBeenCalledTimes(answered ? 1 : 0);
});

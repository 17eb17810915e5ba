// What a jump tells a screen reader. Where it scrolls is tested in the browsers.
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Jump } from '../annotator/index.ts';
import { announce } from './jump.ts';

afterEach(() => vi.restoreAllMocks());

/** The second of three mentions, on a page of a browser that can or cannot be told things. */
const arrival = (page: object): Jump =>
  ({
    index: 1,
    count: 3,
    range: { toString: () => 'Port Lumen', startContainer: { ownerDocument: page } },
  }) as unknown as Jump;

function speakEnglish(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((
    key: keyof typeof en,
    rest: string[],
  ) => en[key].message.replace(/\$(\d)/g, (_, at) => rest[Number(at) - 1] ?? '')) as never);
}

test('which mention it is, of how many, and how the page spells it', () => {
  speakEnglish();
  const ariaNotify = vi.fn();
  announce(arrival({ ariaNotify }));
  expect(ariaNotify).toHaveBeenCalledExactlyOnceWith('Mention 2 of 3: Port Lumen');
});

test('a browser without the means is left in peace', () => {
  speakEnglish();
  expect(() => announce(arrival({}))).not.toThrow();
});

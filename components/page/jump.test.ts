// What a jump announces to a screen reader. Where it scrolls is tested in the browsers.
import { expect, test, vi } from 'vitest';
import { english } from '../../tests/testing/english.ts';
import type { Jump } from '../annotator/index.ts';
import { announce } from './jump.ts';

/** The second of three mentions, on a page of a browser that can or cannot announce things. */
const arrival = (page: object): Jump =>
  ({
    index: 1,
    count: 3,
    range: { toString: () => 'Port Lumen', startContainer: { ownerDocument: page } },
  }) as unknown as Jump;

test('announces which mention it is, of how many, as the page spells it', () => {
  const ariaNotify = vi.fn();
  announce(arrival({ ariaNotify }), english);
  expect(ariaNotify).toHaveBeenCalledExactlyOnceWith('Mention 2 of 3: Port Lumen');
});

test('does nothing in a browser that cannot announce', () => {
  expect(() => announce(arrival({}), english)).not.toThrow();
});

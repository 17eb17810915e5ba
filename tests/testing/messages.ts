// Messages from senders as the browser describes them. The fake browser says nothing of a sender.
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../components/messaging/senders.ts';

/** A frame of a page with our page script. */
export const pageScript = (): Sender => ({
  id: browser.runtime.id,
  url: 'https://tide.example/news',
  tab: { id: 7, index: 2, windowId: 1, incognito: false } as Sender['tab'] & object,
  frameId: 0,
});

/** The popup. */
export const ownPage = (): Sender => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html'),
});

/** From now on `runtime.sendMessage` sends as this sender does. */
export function sendAs(sender: Sender): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { promise, resolve } = Promise.withResolvers();
    const taken: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
    if (taken.length === 0) throw new Error('No listeners available');
    return taken.includes(true) ? promise : undefined;
  }) as typeof browser.runtime.sendMessage);
}

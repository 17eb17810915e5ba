/// <reference types="chrome" />
// Talks with the page script of a tab as the popup does: by the extension's own messages.
// Must not know: what a test checks.
import type { Page } from 'puppeteer-core';
import type {
  AnswerTo,
  MessageTo,
  MessageType,
  PageReport,
} from '../../../components/messaging/protocol.ts';
import { PATIENCE_MS } from '../patience.ts';
import type { Driver } from './launch.ts';

/** The browser's number for the tab that shows `page`; brings it to the front. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  // The first use opens a tab of its own, which must not be taken for the one asked for.
  await driver.inExtension(() => undefined);
  await page.bringToFront();
  const id = await driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  });
  if (id < 0) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

type Reply = { answer: unknown } | { error: { name: string; message: string } } | undefined;

function unwrap<T extends MessageType>(type: T, reply: Reply): AnswerTo<T> {
  if (!reply) throw new Error(`Nobody answered "${type}"`);
  if ('error' in reply) throw new Error(`"${type}": ${reply.error.message}`);
  return reply.answer as AnswerTo<T>;
}

/** Sends a message to the page script of a frame and gives its answer. */
export async function askPage<T extends MessageType>(
  driver: Driver,
  tab: number,
  type: T,
  message: MessageTo<T>,
  frame = 0,
): Promise<AnswerTo<T>> {
  const reply = await driver.inExtension(
    (id: number, frameId: number, sent: object): Promise<Reply> =>
      chrome.tabs.sendMessage(id, sent, { frameId }),
    tab,
    frame,
    { type, ...message },
  );
  return unwrap(type, reply);
}

/** Sends a message to the background and gives its answer. */
export async function askBackground<T extends MessageType>(
  driver: Driver,
  type: T,
  message: MessageTo<T>,
): Promise<AnswerTo<T>> {
  const reply = await driver.inExtension(
    (sent: object): Promise<Reply> => chrome.runtime.sendMessage(sent),
    { type, ...message },
  );
  return unwrap(type, reply);
}

/** What the frames of a tab have reported. */
export async function reports(driver: Driver, tab: number): Promise<readonly PageReport[]> {
  const { frames } = await askBackground(driver, 'page-state', { tabId: tab });
  return frames.map(({ page }) => page);
}

export type Found = AnswerTo<'mentions'>;

/**
 * All that was found in a tab's top frame, once the page script has reported and two looks in a row
 * gave the same. Throws after `timeoutMs`.
 */
export async function settled(
  driver: Driver,
  tab: number,
  timeoutMs = PATIENCE_MS,
): Promise<Found> {
  const deadline = Date.now() + timeoutMs;
  let before = '';
  let last: unknown = 'the page script never reported';
  while (Date.now() < deadline) {
    try {
      if ((await reports(driver, tab)).length > 0) {
        const found = await askPage(driver, tab, 'mentions', {});
        const now = `${found.text.length} ${found.work.slices} ${found.mentions.length}`;
        if (now === before) return found;
        before = now;
      }
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`The page did not settle within ${timeoutMs} ms`, { cause: last });
}

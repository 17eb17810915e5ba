/// <reference types="chrome" />
// Talks to the page script of a tab and to the background as the popup does, by the extension's
// messages.

import type { Page } from 'puppeteer-core';
import { publicationDate } from '../../../components/dates/publication/publication-date.ts';
import type {
  AnswerTo,
  MessageTo,
  MessageType,
  PageReport,
} from '../../../components/messaging/protocol.ts';
import type { DateClues, DateRule } from '../../../data/date-clues.ts';
import type { Day, EdtfDate } from '../../../data/model.ts';
import { PATIENCE_MS } from '../patience.ts';
import type { Driver } from './launch.ts';

/** The browser's id of the tab that shows `page`. Brings it to the front. */
export async function tabOf(driver: Driver, page: Page): Promise<number> {
  // The first use opens the driver's own tab, which must not be taken for the one in front.
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
  if (!reply) throw new Error(`No answer to "${type}"`);
  if ('error' in reply) throw new Error(`"${type}": ${reply.error.message}`);
  return reply.answer as AnswerTo<T>;
}

/** Sends a message to the page script of a frame and returns its answer. */
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

/** Sends a message to the background and returns its answer. */
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

/** The reports of a tab's frames. */
export async function reports(driver: Driver, tab: number): Promise<readonly PageReport[]> {
  const { frames } = await askBackground(driver, 'page-state', { tabId: tab });
  return frames.map(({ page }) => page);
}

/** What was found, with the date that the background would read. */
export type Found = Omit<AnswerTo<'mentions'>, 'dated'> & {
  readonly date: EdtfDate | null;
  readonly dateFrom: DateRule | null;
  readonly dateUntil?: Day;
};

/**
 * What the page script found in a tab's top frame, once it has reported and two answers in a row
 * are the same. `ask`: what it is asked for beside that. Throws after `timeoutMs`.
 */
export async function whenPageIdle(
  driver: Driver,
  tab: number,
  timeoutMs = PATIENCE_MS,
  ask: MessageTo<'mentions'> = {},
): Promise<Found> {
  const deadline = Date.now() + timeoutMs;
  let before = '';
  let last: unknown = 'the page script did not report';
  while (Date.now() < deadline) {
    try {
      if ((await reports(driver, tab)).length > 0) {
        const { dated, ...found } = await askPage(driver, tab, 'mentions', ask);
        const now = `${found.text.length} ${found.work.slices} ${found.mentions.length}`;
        if (now === before) return { ...found, ...dateOf(dated) };
        before = now;
      }
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`The page did not settle within ${timeoutMs} ms`, { cause: last });
}

function dateOf(dated: DateClues | null): Pick<Found, 'date' | 'dateFrom' | 'dateUntil'> {
  const told = dated && publicationDate(dated);
  return {
    date: told?.date ?? null,
    dateFrom: told?.from ?? null,
    ...(told?.until && { dateUntil: told.until }),
  };
}

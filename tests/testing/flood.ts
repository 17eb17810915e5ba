/// <reference types="chrome" />
// Messages as a page script sends them that something hostile has taken over.

import { runInTab } from './driver/inside.ts';
import type { Driver } from './driver/launch.ts';

/** How a message ended: its answer, or the name of an error; `none` if nobody answered. */
export type Outcome = 'answer' | 'none' | (string & {});

/** Sends any messages from a tab at once; resolves when all have ended. */
export const sendAll = (
  driver: Driver,
  tab: number,
  messages: readonly object[],
): Promise<Outcome[]> =>
  runInTab(
    driver,
    tab,
    async (all: readonly object[]) => {
      const outcome = async (message: object) => {
        try {
          const reply = await chrome.runtime.sendMessage(message);
          return reply?.error?.name ?? (reply ? 'answer' : 'none');
        } catch {
          // Chromium rejects where no listener answers.
          return 'none';
        }
      };
      return Promise.all(all.map(outcome));
    },
    messages,
  );

/**
 * Asks from a tab for the names in `count` texts of 99,999 letters, each full of short names: the most
 * that the background can be made to do. 550 of them are 55 MB.
 */
export const flood = (driver: Driver, tab: number, count: number): Promise<Outcome[]> =>
  runInTab(
    driver,
    tab,
    async (length: number) => {
      const message = { type: 'find', lang: 'en', blocks: [{ text: 'Li '.repeat(33_333) }] };
      const ask = async () => {
        const reply = await chrome.runtime.sendMessage(message);
        return reply.error?.name ?? 'answer';
      };
      // Firefox ends a background that has heard nothing new for 30 s, whatever it is working on.
      return Promise.all(Array.from({ length }, () => ask().catch(() => 'none')));
    },
    count,
  );

/** Asks from a tab for the names in a short text, and returns how long that took (ms). */
export const timeOfFind = (driver: Driver, tab: number): Promise<number> =>
  runInTab(driver, tab, async () => {
    const start = performance.now();
    const blocks = [{ text: 'Air Koryo flies to Vladivostok.' }];
    const { answer } = await chrome.runtime.sendMessage({ type: 'find', lang: 'en', blocks });
    // Also of a build that answers with objects.
    if (JSON.stringify(answer.blocks).split('interpretations').length !== 3)
      throw new Error('The names were not found.');
    return performance.now() - start;
  });

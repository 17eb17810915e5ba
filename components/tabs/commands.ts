// Keyboard commands, passed on to the page in front. Must not know: what a page does with them.
import { browser } from 'wxt/browser';
import { pageCommands } from '../../data/commands.ts';
import { MessageError } from '../messaging/errors.ts';
import { sendToFrame } from '../messaging/send.ts';
import { showMarks } from '../messaging/show-marks.ts';
import type { PageReports } from './page-reports.ts';

/** Sends the command to the tab's frames, the top one first, until one has something to do. */
export async function passCommand(
  command: string,
  tabId: number | undefined,
  reports: PageReports,
): Promise<void> {
  const name = pageCommands.find((known) => known === command);
  const tab = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (!name || tab === undefined) return;
  const frames = await reports.of(tab);
  if (name === 'show-marks') {
    await showMarks(
      tab,
      frames.map(({ frameId }) => frameId),
    );
    return;
  }
  for (const { frameId } of frames) {
    try {
      if ((await sendToFrame(tab, frameId, 'command', { name })).ok) return;
    } catch (error) {
      // A frame that is gone has nothing to do; the next one may.
      if (!(error instanceof MessageError) || error.kind === 'failed') throw error;
    }
  }
}

// Passes keyboard commands on to the page in front.
import { pageCommands } from '../../data/commands.ts';
import { isUnanswered } from '../messaging/errors.ts';
import { sendToFrame } from '../messaging/send.ts';
import { showMarks } from '../messaging/show-marks.ts';
import type { PageReports } from './page-reports.ts';

export interface CommandParts {
  readonly reports: Pick<PageReports, 'of'>;
  /** For browsers that do not say in which tab a command was given. */
  readonly activeTab: () => Promise<number | undefined>;
}

/** Sends the command to the tab's frames, the top one first, until one of them acts on it. */
export async function passCommand(
  command: string,
  tabId: number | undefined,
  { reports, activeTab }: CommandParts,
): Promise<void> {
  const name = pageCommands.find((known) => known === command);
  const tab = tabId ?? (await activeTab());
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
      // A frame that has gone can do nothing. The next one is tried.
      if (!isUnanswered(error)) throw error;
    }
  }
}

// Passes keyboard commands on to the page in front.
import { MessageError } from '../messaging/errors.ts';
import type { CommandName } from '../messaging/protocol.ts';
import { sendToFrame } from '../messaging/send.ts';
import { showMarks } from '../messaging/show-marks.ts';
import type { PageReports } from './page-reports.ts';

/** Without the command that opens the popup: the browser itself does that. */
const names: readonly CommandName[] = [
  'open-card',
  'close-card',
  'pin-card',
  'next-mention',
  'previous-mention',
  'show-marks',
];

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
  const name = names.find((known) => known === command);
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
      // A frame that is gone does nothing; the next one may.
      if (!(error instanceof MessageError) || error.kind === 'failed') throw error;
    }
  }
}

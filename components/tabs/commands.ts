// Carries out keyboard commands: most are passed on to the page in front.
import { OPEN_PANEL, pageCommands } from '../../data/commands.ts';
import { isUnanswered } from '../messaging/errors.ts';
import { sendToFrame } from '../messaging/send.ts';
import { showMarks } from '../messaging/show-marks.ts';
import type { PageReports } from './page-reports.ts';

export interface CommandParts {
  readonly reports: Pick<PageReports, 'of'>;
  /** For browsers that do not say in which tab a command was given. */
  readonly activeTab: () => Promise<number | undefined>;
  /** Opens the side panel in a window. */
  readonly openPanel: (windowId: number) => Promise<void>;
}

/** The window of a browser that does not say in which one a command was given: `windows.WINDOW_ID_CURRENT`. */
const CURRENT_WINDOW = -2;

/**
 * Opens the panel at once: it may be opened only in the command's own task. Sends another command to the tab's
 * frames, the top one first, until one of them acts on it.
 */
export async function passCommand(
  command: string,
  from: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
  { reports, activeTab, openPanel }: CommandParts,
): Promise<void> {
  if (command === OPEN_PANEL) return openPanel(from?.windowId ?? CURRENT_WINDOW);
  const name = pageCommands.find((known) => known === command);
  const tab = from?.id ?? (await activeTab());
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

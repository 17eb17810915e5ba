// The keyboard commands: the manifest, the options, the background and the page script read them here.

/** The commands that the background passes on to the page in front. */
export const pageCommands = [
  'open-card',
  'next-mention',
  'previous-mention',
  'pin-card',
  'close-card',
  'show-marks',
] as const;

export type PageCommand = (typeof pageCommands)[number];

/** The popup with the list of names. Browsers fix this name, and open the popup by themselves. */
type OpenPopup = '_execute_action';

/** The background opens the panel: the page in front has no part in it. */
export const OPEN_PANEL = 'open-panel';

interface Command {
  /** What it is called, in `public/_locales`. */
  readonly label: string;
  /** Suggested with Alt+Shift; on a Mac with Control+Shift. */
  readonly letter: string;
  /** Chromium takes four suggestions in all: the user sets the keys of the other commands. */
  readonly inChromium: boolean;
}

/** In the order in which the options list them. */
export const commands = {
  'open-card': { label: 'command_open_card', letter: 'S', inChromium: true },
  'next-mention': { label: 'command_next_mention', letter: 'J', inChromium: true },
  'previous-mention': { label: 'command_previous_mention', letter: 'K', inChromium: true },
  _execute_action: { label: 'command_list_names', letter: 'L', inChromium: true },
  'pin-card': { label: 'command_pin_card', letter: 'P', inChromium: false },
  'close-card': { label: 'command_close_card', letter: 'X', inChromium: false },
  'show-marks': { label: 'command_show_marks', letter: 'M', inChromium: false },
  [OPEN_PANEL]: { label: 'command_open_panel', letter: 'B', inChromium: false },
} as const satisfies Readonly<Record<PageCommand | OpenPopup | typeof OPEN_PANEL, Command>>;

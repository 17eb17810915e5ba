// The keys of the keyboard commands: reads them, and opens the browser's own page for them.

/** The part of `browser.commands` that is used. Firefox for Android has none. */
export interface Commands {
  getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
  /** Firefox only. */
  openShortcutSettings?(): Promise<void>;
}

/** The keys by command, as the browser writes them; empty for a command without keys. */
export async function readShortcuts(
  commands: Commands | undefined,
): Promise<Record<string, string> | undefined> {
  const all = await commands?.getAll();
  return all && Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? '']));
}

/** Firefox opens its page by a function, Chromium by its address. */
export async function changeShortcuts(
  commands: Commands,
  openTab: (url: string) => Promise<unknown>,
): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}

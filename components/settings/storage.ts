// The reader's settings in the browser's storage: the one place that reads and writes them.
// Must not know: what a setting is for.
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings.ts';

export { type Density, defaultSettings, type Settings, type Theme } from './settings.ts';

const KEY = 'settings';
/** Where settings that could not be read in full are kept as they were. */
const BROKEN_KEY = 'settings-broken';

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/**
 * The settings in force. What is missing or broken takes its default; nothing is written, so every
 * context may call it. Rejects only if the browser's storage does.
 */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return parseSettings(kept[KEY]).settings;
}

/**
 * Changes some settings. `change` may be a function of the settings in force, for changes that
 * build on them. Concurrent writers (popup and options) take turns. If the settings kept were
 * broken, they are copied to another key first: nothing of the reader's is lost.
 */
export function writeSettings(
  change: SettingsPatch | ((settings: Settings) => SettingsPatch),
): Promise<Settings> {
  return navigator.locks.request('sidelight-settings', async () => {
    const kept = await browser.storage.local.get(KEY);
    const { settings, sound } = parseSettings(kept[KEY]);
    const next: Settings = {
      ...settings,
      ...(typeof change === 'function' ? change(settings) : change),
    };
    const copy = sound ? {} : { [BROKEN_KEY]: kept[KEY] };
    await browser.storage.local.set({ ...copy, [KEY]: next });
    return next;
  });
}

/** Calls back with the new settings on every change, whoever made it. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

// The user's settings in the browser's storage: the one place that reads and writes them.
import { MAX_RULES, parseSettings, type Settings } from './settings.ts';
import { changeItem, storedItem } from './stored-item.ts';

export { defaultSettings, type Settings } from './settings.ts';

const item = storedItem('settings', parseSettings);

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** The settings in force. What is missing or broken takes its default. */
export const readSettings = item.read;

/** Calls back with the new settings on every change. Returns how to stop. */
export const watchSettings = item.watch;

/**
 * Changes some settings and returns all of them. `change` may be a function of the settings in force,
 * for changes that build on them. Popup and options may write at the same time: they take turns. Rejects
 * if there is no room for a site's rule.
 */
export const writeSettings = (
  change: SettingsPatch | ((settings: Settings) => SettingsPatch),
): Promise<Settings> =>
  changeItem(item, (settings) => {
    const next = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    const count = Object.keys(next.rules.sites).length;
    if (count > MAX_RULES) throw new RangeError(`There is room for ${MAX_RULES} sites.`);
    return next;
  });

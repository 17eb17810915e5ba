// A flag of the scripts that Sidelight runs where the manifest does not. Without it a page is of a news site.

/** The path in the extension of the script that sets the flag. */
export const INJECTED_SCRIPT = 'injected.js';

/** A property of the global object of the scripts' own world, which the page cannot see. */
const KEY = 'sidelightInjected';

export const markInjected = (): void => void Reflect.set(globalThis, KEY, true);

/** Whether this page's scripts came, at least once, by other ways than the manifest: its site may be any. */
export const isInjected = (): boolean => Reflect.get(globalThis, KEY) === true;

// Hands the page script's code over to the gate. It is a script of its own, which comes when the gate opens.
import type { ReadPage } from './model.ts';

/** The script's path in the extension. */
export const PAGE_SCRIPT = 'page.js';

/** Properties of the gate's own global object, which the page cannot see. */
const KEY = 'sidelightPage';
const WAITING = 'sidelightPageCame';

export function handOverPage(code: ReadPage): void {
  Reflect.set(globalThis, KEY, code);
  Reflect.get(globalThis, WAITING)?.();
}

/** Takes the code that was handed over: a gate of a later version must load its own. */
export function takePageCode(): ReadPage | undefined {
  const code = Reflect.get(globalThis, KEY) as ReadPage | undefined;
  Reflect.deleteProperty(globalThis, KEY);
  return code;
}

/** Calls back when code is handed over from now on, until `signal` aborts. Only the last call counts. */
export function onPageCode(came: () => void, signal: AbortSignal): void {
  Reflect.set(globalThis, WAITING, came);
  // Nothing of a gate that was stopped stays in memory.
  signal.addEventListener('abort', () => {
    if (Reflect.get(globalThis, WAITING) === came) Reflect.deleteProperty(globalThis, WAITING);
  });
}

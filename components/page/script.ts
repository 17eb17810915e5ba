// Hands the page script's code over to the gate. It is a script of its own, which comes when the gate opens.
import { nextTask } from '../tasks/tasks.ts';
import type { ReadPage } from './model.ts';

/** The script's path in the extension. */
export const PAGE_SCRIPT = 'page.js';

/** Properties of the gate's own global object, which the page cannot see. */
const KEY = 'sidelightPage';
const WAITING = 'sidelightPageCame';

/**
 * The gate takes it in a task of its own. An exception that is made while the script is being evaluated (each
 * abort makes one) has V8 parse all of the script twice more, for the positions in its stack.
 */
export function handOverPage(code: ReadPage): void {
  Reflect.set(globalThis, KEY, code);
  void nextTask('user-blocking').then(() => {
    if (Reflect.has(globalThis, KEY)) Reflect.get(globalThis, WAITING)?.();
  });
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

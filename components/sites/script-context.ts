// How long this copy of the page script lives. Built in place of WXT's own context, which tells the page
// that it has started, and ends at an event that any page can send.
import { browser } from 'wxt/browser';

export interface ScriptContext {
  /** Aborts when another copy of this script takes over, or the extension is updated or removed. */
  readonly signal: AbortSignal;
  /** Reading it detects that the extension was updated or removed, and aborts `signal` then. */
  readonly isValid: boolean;
}

/** A property of the page script's own global object, which the page cannot see: ends the copy in it. */
const KEY = 'sidelightEnd';

/** Named like WXT's, whose place it takes (wxt.config.ts). Ends an earlier copy in the same world. */
export class ContentScriptContext implements ScriptContext {
  readonly #ended = new AbortController();
  readonly signal = this.#ended.signal;

  constructor() {
    (Reflect.get(globalThis, KEY) as (() => void) | undefined)?.();
    Reflect.set(globalThis, KEY, () => this.#ended.abort());
  }

  get isValid(): boolean {
    if (!browser.runtime?.id) this.#ended.abort();
    return !this.signal.aborted;
  }
}

// Notifies a page's switch of the settings, from when the frame is worth reading until the page script
// ends.
import { readSettings, watchSettings } from '../settings/storage.ts';
import type { PageSwitch } from './page-switch.ts';
import { whenWorthReading } from './worth-reading.ts';

/** The part of WXT's content script context that is used. */
export interface PageScriptContext {
  /** Aborts when another copy of this script takes over, or the extension is updated or removed. */
  readonly signal: AbortSignal;
  /** Reading it detects that the extension is gone, and aborts `signal` then. */
  readonly isValid: boolean;
}

/** Watches until the script's context ends, and then stops the page. */
export function watchPage(page: PageSwitch, view: Window, context: PageScriptContext): void {
  const { signal } = context;
  const read = async (): Promise<void> => {
    const settings = await readSettings();
    if (!signal.aborted) page.apply(settings);
  };

  signal.addEventListener('abort', page.stop);
  whenWorthReading(view, signal, () => {
    signal.addEventListener('abort', watchSettings(page.apply));
    // A page in the back-forward cache is notified of no changes.
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted && context.isValid) void read();
    };
    view.addEventListener('pageshow', back, { signal });
    // Chromium does not report that the extension was switched off or removed.
    view.document.addEventListener('visibilitychange', () => context.isValid, { signal });
    void read();
  });
}

// Notifies a page's switch of what it depends on: settings, rejected names and what the user has read,
// from when the frame is worth reading until the page script ends.
import { watchReadHistory } from '../read-history/storage.ts';
import { type RejectedName, rejectedOn } from '../rejected-names/rejected-names.ts';
import { readRejectedNames, watchRejectedNames } from '../rejected-names/storage.ts';
import { readSettings, watchSettings } from '../settings/storage.ts';
import { hostOfDocument } from '../sites/document-host.ts';
import type { PageSwitch } from './page-switch.ts';
import { whenWorthReading } from './worth-reading.ts';

/** How long this copy of the page script lives. */
export interface PageScriptContext {
  /** Aborts when another copy of this script takes over, or the extension is updated or removed. */
  readonly signal: AbortSignal;
  /** Reading it detects that the extension was updated or removed, and aborts `signal` then. */
  readonly isValid: boolean;
}

/** Watches until the script's context ends, and then stops the page. */
export function watchPage(page: PageSwitch, view: Window, context: PageScriptContext): void {
  const { signal } = context;
  const setRejected = (names: readonly RejectedName[]): void =>
    page.setRejected(rejectedOn(hostOfDocument(view), names));
  const read = async (): Promise<void> => {
    const [settings, names] = await Promise.all([readSettings(), readRejectedNames()]);
    if (signal.aborted) return;
    setRejected(names);
    page.apply(settings);
  };

  signal.addEventListener('abort', page.stop);
  whenWorthReading(view, signal, () => {
    for (const stop of [
      watchSettings(page.apply),
      watchRejectedNames(setRejected),
      watchReadHistory(page.refreshCards, true),
    ]) {
      signal.addEventListener('abort', stop);
    }
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

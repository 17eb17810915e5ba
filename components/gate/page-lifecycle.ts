// Notifies a page's switch of the settings, from when the frame is worth reading until the page script
// ends.
import { readSettings, watchSettings } from '../settings/storage.ts';
import type { ScriptContext } from '../sites/script-context.ts';
import { trusted } from '../trusted-events/trusted.ts';
import type { PageSwitch } from './page-switch.ts';
import { whenWorthReading } from './worth-reading.ts';

/** Watches until the script's context ends, and then stops the page. */
export function watchPage(page: PageSwitch, view: Window, context: ScriptContext): void {
  let watching = new AbortController();
  const { document } = view;

  function stop(): void {
    watching.abort();
    page.stop();
  }

  function start(): void {
    watching = new AbortController();
    const { signal } = watching;
    whenWorthReading(view, signal, () => watch(page, view, context, signal));
  }

  // `document.open()` takes all listeners off window and document, and not the observers. So the page is
  // read as a new one, as it is where a script puts another root into the document.
  const roots = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].includes(document.documentElement)))
      return;
    stop();
    start();
  });
  roots.observe(document, { childList: true });
  context.signal.addEventListener('abort', () => {
    roots.disconnect();
    stop();
  });
  start();
}

/** Watches until `signal` aborts. */
function watch(page: PageSwitch, view: Window, context: ScriptContext, signal: AbortSignal): void {
  const read = async (): Promise<void> => {
    const settings = await readSettings();
    if (!signal.aborted) page.apply(settings);
  };
  signal.addEventListener('abort', watchSettings(page.apply));
  const readAgain = (): void => void (context.isValid && read());
  // A page in the back-forward cache is notified of no changes.
  view.addEventListener(
    'pageshow',
    trusted(({ persisted }) => persisted && readAgain()),
    { signal },
  );
  // What is written by `document.open()` may declare itself an article once it is all there.
  view.document.addEventListener('DOMContentLoaded', trusted(readAgain), { signal });
  // Chromium does not report that the extension was switched off or removed.
  view.document.addEventListener(
    'visibilitychange',
    trusted(() => context.isValid),
    { signal },
  );
  void read();
}

// What a page's switch is notified of, and until when.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../settings/storage.ts';
import { watchPage } from './page-lifecycle.ts';
import type { PageSwitch } from './page-switch.ts';

let view: Window & { innerWidth: number };
let page: { [Method in keyof PageSwitch]: ReturnType<typeof vi.fn<PageSwitch[Method]>> };
let script: AbortController;
/** Whether the extension is still there; asking ends the script if it is not. */
let valid: boolean;
/** What each observer of the document calls back. */
let observers: MutationCallback[];

const watch = (): void =>
  watchPage(page, view, {
    signal: script.signal,
    get isValid() {
      if (!valid) script.abort();
      return valid;
    },
  });

const comeBack = (persisted: boolean): void => {
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
};

beforeEach(() => {
  fakeBrowser.reset();
  view = Object.assign(new EventTarget(), {
    innerWidth: 800,
    innerHeight: 600,
    location: { hostname: 'www.post.example' },
    document: Object.assign(new EventTarget(), { documentElement: {} }),
  }) as unknown as Window & { innerWidth: number };
  page = { apply: vi.fn(), stop: vi.fn() };
  script = new AbortController();
  valid = true;
  observers = [];
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly #callback: MutationCallback;
      constructor(callback: MutationCallback) {
        this.#callback = callback;
      }
      observe(): void {
        observers.push(this.#callback);
      }
      disconnect(): void {
        observers.splice(observers.indexOf(this.#callback), 1);
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

/** The document gets a node, as its root or beside it. */
function addToDocument(as: 'root' | 'comment'): void {
  const node = {} as HTMLElement;
  if (as === 'root') Object.assign(view.document, { documentElement: node });
  const record = { addedNodes: [node] } as unknown as MutationRecord;
  for (const observer of [...observers]) observer([record], null as never);
}

test('the settings in force, and each change of them', async () => {
  await writeSettings({ hoverDelayMs: 500 });
  watch();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
  expect(page.apply.mock.lastCall?.[0].hoverDelayMs).toBe(500);
  await writeSettings({ hoverDelayMs: 200 });
  expect(page.apply.mock.lastCall?.[0].hoverDelayMs).toBe(200);
});

test('a frame that is too small for a text is notified of nothing before it grows', async () => {
  Object.assign(view, { innerWidth: 10, top: {} });
  watch();
  await writeSettings({ hoverDelayMs: 500 });
  expect(page.apply).not.toHaveBeenCalled();
  view.innerWidth = 800;
  view.dispatchEvent(new Event('resize'));
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
});

test('a page from the back-forward cache reads what has changed meanwhile', async () => {
  watch();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
  comeBack(false);
  comeBack(true);
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledTimes(2));
});

test('when the script ends, the page stops and is notified of nothing more', async () => {
  watch();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
  script.abort();
  expect(page.stop).toHaveBeenCalledOnce();
  await writeSettings({ hoverDelayMs: 500 });
  comeBack(true);
  expect(page.apply).toHaveBeenCalledOnce();
});

test('a script that ends while it reads the settings applies none', async () => {
  watch();
  script.abort();
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.apply).not.toHaveBeenCalled();
});

test('the page stops when the user returns and the extension is gone', async () => {
  watch();
  valid = false;
  view.document.dispatchEvent(new Event('visibilitychange'));
  expect(page.stop).toHaveBeenCalledOnce();
});

test('a page with a new root is read as a new page, and is notified of everything once', async () => {
  watch();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
  addToDocument('comment');
  expect(page.stop).not.toHaveBeenCalled();
  addToDocument('root');
  expect(page.stop).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledTimes(2));
  comeBack(true);
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledTimes(3));
  await writeSettings({ hoverDelayMs: 500 });
  expect(page.apply).toHaveBeenCalledTimes(4);
  view.document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledTimes(5));
});

test('when the script ends, a new root starts nothing', async () => {
  watch();
  await vi.waitFor(() => expect(page.apply).toHaveBeenCalledOnce());
  script.abort();
  addToDocument('root');
  expect(page.stop).toHaveBeenCalledOnce();
  expect(observers).toEqual([]);
});
